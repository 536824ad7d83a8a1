using System.Buffers;

namespace OrchardParticipation.Text.Comparing.Html.Aligning;

/// <summary>
/// An exact longest common subsequence by bit vectors (Hyyrö 2004, after Crochemore and others 2001): 64 cells of the table in
/// one step. It departs from the paper in that a row touches only the words of the vector that hold a match or receive a
/// carry, which for natural text is a small part. The rows are kept, so that the way back can be read from them.
/// </summary>
internal static class LongestCommonSubsequence
{
    /// <summary>Words of 64 bits that one table may have: two texts of 16,000 tokens, 32 MB.</summary>
    public const long MostCells = 4_000_000;

    public static long CellsOf(int old, int @new) => (long)old * ((@new + 63) / 64);

    /// <summary>Reports the pairs of a longest common subsequence, the last first.</summary>
    public static void Find(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, Action<int, int> match)
    {
        var width = (@new.Length + 63) / 64;
        var cells = old.Length * width;
        var table = ArrayPool<ulong>.Shared.Rent(cells + width);
        var places = PlacesOf(@new);
        var row = table.AsSpan(0, width);
        row.Fill(ulong.MaxValue);
        for (var i = 0; i < old.Length; i++)
        {
            var next = table.AsSpan((i + 1) * width, width);
            row.CopyTo(next);
            row = next;
            if (places.TryGetValue(old[i], out var found))
            {
                Advance(row, found.Words, found.Masks);
            }
        }

        for (int i = old.Length, j = @new.Length; i > 0 && j > 0;)
        {
            var (word, bit) = ((j - 1) >> 6, 1UL << (j - 1));
            if ((table[i * width + word] & bit) != 0)
            {
                j--;
                continue;
            }

            i--;
            if (i == 0 || (table[i * width + word] & bit) != 0)
            {
                match(i, --j);
            }
        }

        ArrayPool<ulong>.Shared.Return(table);
    }

    private static void Advance(Span<ulong> row, List<int> words, List<ulong> masks)
    {
        var carry = false;
        var at = 0;
        for (var next = 0; next < words.Count || carry;)
        {
            if (!carry)
            {
                at = words[next];
            }
            else if (at == row.Length)
            {
                return;
            }

            var mask = next < words.Count && words[next] == at ? masks[next++] : 0;
            var value = row[at];
            var sum = value + (value & mask);
            var over = sum < value;
            if (carry)
            {
                sum++;
                over |= sum == 0;
            }

            row[at++] = sum | (value & ~mask);
            carry = over;
        }
    }

    private static Dictionary<int, (List<int> Words, List<ulong> Masks)> PlacesOf(ReadOnlySpan<int> tokens)
    {
        var places = new Dictionary<int, (List<int> Words, List<ulong> Masks)>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!places.TryGetValue(tokens[i], out var found))
            {
                places.Add(tokens[i], found = ([], []));
            }

            if (found.Words.Count > 0 && found.Words[^1] == i >> 6)
            {
                found.Masks[^1] |= 1UL << i;
            }
            else
            {
                found.Words.Add(i >> 6);
                found.Masks.Add(1UL << i);
            }
        }

        return places;
    }
}
