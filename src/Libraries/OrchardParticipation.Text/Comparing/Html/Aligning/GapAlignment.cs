using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OrchardParticipation.Text.Comparing.Html.Aligning;

/// <summary>
/// Aligns two stretches of tokens: common ends first; small stretches exactly; large ones at phrases that each side has once
/// and in the same order (patience, on three tokens instead of lines), if these leave no doubt, and exactly in between.
/// </summary>
internal sealed class GapAlignment(int[] old, int[] @new, int[] matches, StepBudget budget)
{
    // Below it, the exact table is cheaper than looking for phrases.
    private const long FewCells = 8_000;

    private const uint MostPhrases = 40_000;

    private readonly LongestCommonSubsequence _exact = new();
    private readonly Stack<(int OldStart, int OldEnd, int NewStart, int NewEnd)> _gaps = [];

    public void Align(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        _gaps.Push((oldStart, oldEnd, newStart, newEnd));
        while (_gaps.TryPop(out var gap))
        {
            AlignOne(gap.OldStart, gap.OldEnd, gap.NewStart, gap.NewEnd);
        }
    }

    private void AlignOne(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        var prefix = old.AsSpan(oldStart..oldEnd).CommonPrefixLength(@new.AsSpan(newStart..newEnd));
        for (var i = 0; i < prefix; i++)
        {
            matches[oldStart++] = newStart++;
        }

        while (oldEnd > oldStart && newEnd > newStart && old[oldEnd - 1] == @new[newEnd - 1])
        {
            matches[--oldEnd] = --newEnd;
        }

        var oldTokens = old.AsSpan(oldStart..oldEnd);
        var newTokens = @new.AsSpan(newStart..newEnd);
        if (oldTokens.IsEmpty || newTokens.IsEmpty)
        {
            return;
        }

        var cells = LongestCommonSubsequence.CellsOf(oldTokens.Length, newTokens.Length);
        if (cells > FewCells && TryPhrases(oldStart, oldEnd, newStart, newEnd))
        {
            return;
        }

        if (cells <= LongestCommonSubsequence.MostCells && budget.CanSpend(cells))
        {
            budget.TrySpend(cells);
            _exact.Find(oldTokens, newTokens, matches.AsSpan(oldStart..oldEnd), newStart);
        }
        else if (HasCommon(oldTokens, newTokens))
        {
            // Whether this helps or not, it takes no more than the length and the square of the most edits.
            if (!ShortestEdit.TryFind(oldTokens, newTokens, matches.AsSpan(oldStart..oldEnd), newStart))
            {
                budget.GiveUp();
            }
        }
    }

    private bool TryPhrases(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        // Of a very long stretch a part of the phrases will do: what lies between them comes here again.
        var sample = 1 + (uint)(oldEnd - oldStart) / MostPhrases;
        var phrases = new Dictionary<ulong, (int Old, int New)>(Math.Min(oldEnd - oldStart, (int)MostPhrases));
        for (var i = oldStart; i + 2 < oldEnd; i++)
        {
            var phrase = PhraseAt(old, i);
            if ((phrase >> 32) % sample != 0)
            {
                continue;
            }

            ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(phrases, phrase, out _);
            places = places.Old == 0 ? (i + 1, places.New) : (-1, places.New);
        }

        for (var j = newStart; j + 2 < newEnd; j++)
        {
            var phrase = PhraseAt(@new, j);
            if ((phrase >> 32) % sample != 0)
            {
                continue;
            }

            ref var places = ref CollectionsMarshal.GetValueRefOrNullRef(phrases, phrase);
            if (!Unsafe.IsNullRef(ref places))
            {
                places = places.New == 0 ? (places.Old, j + 1) : (places.Old, -1);
            }
        }

        var found = phrases.Values.Where(places => places is { Old: > 0, New: > 0 } && old[places.Old - 1] == @new[places.New - 1]).OrderBy(places => places.Old).ToArray();
        var chain = HeaviestChain.Find(
            [.. found.Select(places => places.New)], Enumerable.Repeat(1L, found.Length).ToArray());
        var chosen = found.Where((_, i) => chain[i]).ToArray();

        // Chance phrases of unrelated texts are few and in any order: they would only spoil the exact result.
        if (chosen.Length < 0.6 * found.Length || chosen.Length * 25L * sample < Math.Min(oldEnd - oldStart, newEnd - newStart))
        {
            return false;
        }

        var (i0, j0) = (oldStart, newStart);
        foreach (var (oldPlace, newPlace) in chosen)
        {
            var (i, j) = (oldPlace - 1, newPlace - 1);
            // Phrases overlap: the next one begins inside this one, and where they agree there is no gap.
            if (i < i0 || j < j0)
            {
                continue;
            }

            Leave(i0, i, j0, j);
            matches[i] = j;
            (i0, j0) = (i + 1, j + 1);
        }

        Leave(i0, oldEnd, j0, newEnd);
        return true;
    }

    private static bool HasCommon(ReadOnlySpan<int> old, ReadOnlySpan<int> @new)
    {
        var found = new HashSet<int>();
        foreach (var token in old)
        {
            found.Add(token);
        }

        foreach (var token in @new)
        {
            if (found.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    private void Leave(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        if (oldEnd > oldStart && newEnd > newStart)
        {
            _gaps.Push((oldStart, oldEnd, newStart, newEnd));
        }
    }

    // Two phrases with one number would be a wrong hint and no wrong result: what is matched is compared.
    private static ulong PhraseAt(int[] tokens, int at) =>
        ((uint)tokens[at] * 0x9E3779B97F4A7C15UL ^ (uint)tokens[at + 1]) * 0xC2B2AE3D27D4EB4FUL ^ (uint)tokens[at + 2] * 0x165667B19E3779F9UL;
}
