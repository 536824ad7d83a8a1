namespace OrchardParticipation.Text.Comparing;

/// <summary>One comparison of two lists of blocks, with what is left of its budget.</summary>
internal sealed class BlockComparison(IReadOnlyList<TextBlock> old, IReadOnlyList<TextBlock> @new, int budget)
{
    private readonly List<ComparedBlock> _blocks = [];
    private int _budget = budget;
    private bool _coarse;

    public Comparison Compare()
    {
        var position = 0;
        foreach (var gap in Gaps())
        {
            AddUnchanged(position, gap.OldStart);
            AddChanged(
                [.. old.Skip(gap.OldStart).Take(gap.OldCount)],
                [.. @new.Skip(gap.NewStart).Take(gap.NewCount)]);
            position = gap.OldStart + gap.OldCount;
        }

        AddUnchanged(position, old.Count);
        return new Comparison(_blocks) { Coarse = _coarse };
    }

    private IReadOnlyList<Gap> Gaps()
    {
        if (Spend(old.Count + @new.Count))
        {
            return Alignment.GapsBetween([.. old.Select(Key)], [.. @new.Select(Key)]);
        }

        return [OneGap()];
    }

    // Everything between the common start and the common end.
    private Gap OneGap()
    {
        var least = Math.Min(old.Count, @new.Count);
        var start = 0;
        while (start < least && old[start] == @new[start])
        {
            start++;
        }

        var end = 0;
        while (end < least - start && old[^(end + 1)] == @new[^(end + 1)])
        {
            end++;
        }

        return new Gap(start, old.Count - start - end, start, @new.Count - start - end);
    }

    private void AddUnchanged(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            Add(old[i], [new Run(RunKind.Unchanged, old[i].Text)]);
        }
    }

    private void AddChanged(List<TextBlock> before, List<TextBlock> after)
    {
        foreach (var (oldBlock, newBlock) in BlockPairing.Pair(before, after))
        {
            if (oldBlock is null)
            {
                Add(newBlock!, [new Run(RunKind.Inserted, newBlock!.Text)]);
            }
            else if (newBlock is null)
            {
                Add(oldBlock, [new Run(RunKind.Deleted, oldBlock.Text)]);
            }
            else
            {
                Add(newBlock, CompareWords(oldBlock.Text, newBlock.Text));
            }
        }
    }

    private IReadOnlyList<Run> CompareWords(string oldText, string newText)
    {
        if (oldText == newText)
        {
            return [new Run(RunKind.Unchanged, newText)];
        }

        var (oldTokens, newTokens) = (Tokens.Split(oldText), Tokens.Split(newText));
        return Spend(oldTokens.Count + newTokens.Count)
            ? WordComparison.Compare(oldTokens, newTokens)
            : WordComparison.Replace(oldText, newText);
    }

    private bool Spend(int tokens)
    {
        if (tokens > _budget)
        {
            _coarse = true;
            return false;
        }

        _budget -= tokens;
        return true;
    }

    private void Add(TextBlock block, IReadOnlyList<Run> runs) => _blocks.Add(new ComparedBlock(block.Kind, block.Level, runs));

    private static string Key(TextBlock block) => $"{block.Kind}{block.Level}:{block.Text}";
}
