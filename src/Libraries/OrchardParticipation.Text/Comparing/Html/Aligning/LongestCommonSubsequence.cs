using System.Runtime.InteropServices;

namespace OrchardParticipation.Text.Comparing.Html.Aligning;

/// <summary>
/// An exact longest common subsequence by bit vectors (Hyyrö 2004, after Crochemore and others 2001): 64 cells of the table in
/// one step. It departs from the paper in that a row touches only the words of the vector that hold a match or receive a
/// carry, which for natural text is a small part. The way back is read from the rows; of a large table only the first row of
/// each stripe is kept, and the stripe computed once more: square root of the rows, twice the steps. One instance serves
/// many pairs, one after another, with the same buffers.
/// </summary>
internal sealed class LongestCommonSubsequence
{
    /// <summary>Words of 64 bits that one table may have: two texts of 16,000 tokens.</summary>
    public const long MostCells = 4_000_000;

    // 512 KB, which a processor has at hand.
    private const long MostCellsKept = 65_536;

    // Where each token stands in the new text, word by word of the vector: a chain through the list, from the number of its
    // first entry, 0 being none.
    private readonly List<(int Word, ulong Mask, int Next)> _places = [];
    private int[] _first = [];
    private ulong[] _stripeStarts = [];
    private ulong[] _rows = [];

    public static long CellsOf(int old, int @new) => (long)old * ((@new + 63) / 64);

    /// <summary>Sets the matches of the old tokens to the places of the new ones that they are paired with, the first new one being at <paramref name="offset"/>.</summary>
    public void Find(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, Span<int> matches, int offset)
    {
        var width = (@new.Length + 63) / 64;
        var height = CellsOf(old.Length, @new.Length) <= MostCellsKept ? old.Length : (int)Math.Sqrt(old.Length);
        var stripes = (old.Length + height - 1) / height;
        Reserve(ref _stripeStarts, stripes * width);
        Reserve(ref _rows, (height + 1) * width);
        SetPlaces(@new);
        _stripeStarts.AsSpan(0, width).Fill(ulong.MaxValue);
        for (var stripe = 1; stripe < stripes; stripe++)
        {
            var row = _stripeStarts.AsSpan(stripe * width, width);
            _stripeStarts.AsSpan((stripe - 1) * width, width).CopyTo(row);
            foreach (var token in old.Slice((stripe - 1) * height, height))
            {
                Advance(row, FirstPlaceOf(token));
            }
        }

        var j = @new.Length;
        for (var stripe = stripes - 1; stripe >= 0 && j > 0; stripe--)
        {
            var start = stripe * height;
            var count = Math.Min(height, old.Length - start);
            FillRows(old.Slice(start, count), _stripeStarts.AsSpan(stripe * width, width));
            j = WalkBack(matches.Slice(start, count), width, j, offset);
        }

        foreach (var token in @new)
        {
            _first[token] = 0;
        }
    }

    private void FillRows(ReadOnlySpan<int> tokens, ReadOnlySpan<ulong> first)
    {
        var width = first.Length;
        first.CopyTo(_rows);
        for (var i = 0; i < tokens.Length; i++)
        {
            var row = _rows.AsSpan((i + 1) * width, width);
            _rows.AsSpan(i * width, width).CopyTo(row);
            Advance(row, FirstPlaceOf(tokens[i]));
        }
    }

    // A bit that is not set says that the subsequence grew here; if it did not in the row above, this is a match.
    private int WalkBack(Span<int> matches, int width, int j, int offset)
    {
        for (var i = matches.Length; i > 0 && j > 0;)
        {
            var (word, bit) = ((j - 1) >> 6, 1UL << (j - 1));
            if ((_rows[i * width + word] & bit) != 0)
            {
                j--;
            }
            else if ((_rows[--i * width + word] & bit) != 0)
            {
                matches[i] = offset + --j;
            }
        }

        return j;
    }

    private void Advance(Span<ulong> row, int place)
    {
        var places = CollectionsMarshal.AsSpan(_places);
        var carry = false;
        var at = 0;
        while (place > 0 || carry)
        {
            if (!carry)
            {
                at = places[place].Word;
            }
            else if (at == row.Length)
            {
                return;
            }

            var mask = 0UL;
            if (place > 0 && places[place].Word == at)
            {
                (_, mask, place) = places[place];
            }

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

    private int FirstPlaceOf(int token) => token < _first.Length ? _first[token] : 0;

    private void SetPlaces(ReadOnlySpan<int> tokens)
    {
        _places.Clear();
        _places.Add(default);
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            if (tokens[i] >= _first.Length)
            {
                Array.Resize(ref _first, Math.Max(tokens[i] + 1, _first.Length * 2));
            }

            ref var first = ref _first[tokens[i]];
            if (first > 0 && _places[first].Word == i >> 6)
            {
                CollectionsMarshal.AsSpan(_places)[first].Mask |= 1UL << i;
            }
            else
            {
                _places.Add((i >> 6, 1UL << i, first));
                first = _places.Count - 1;
            }
        }
    }

    private static void Reserve(ref ulong[] buffer, int length)
    {
        if (buffer.Length < length)
        {
            buffer = new ulong[Math.Max(length, Math.Min(2 * buffer.Length, (int)MostCellsKept))];
        }
    }
}
