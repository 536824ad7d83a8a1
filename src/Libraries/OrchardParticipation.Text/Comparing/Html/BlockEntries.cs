using OrchardParticipation.Text.Comparing.Html.Aligning;
using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html;

/// <summary>Walks both fragments block by block along the alignment and says what became of each block, in reading order.</summary>
internal sealed class BlockEntries(HtmlComparison comparison, FragmentAlignment alignment)
{
    private readonly Fragment _old = comparison.Old;
    private readonly Fragment _new = comparison.New;
    private readonly int[] _moves = new int[comparison.Old.Blocks.Length];
    private readonly List<DiffBlock> _entries = new(Math.Max(comparison.Old.Blocks.Length, comparison.New.Blocks.Length));
    private bool _lastKept = true;

    private readonly int[] _oldLast = LastMatches(comparison.Old, alignment.NewTokens, comparison.New);
    private readonly int[] _newLast = LastMatches(comparison.New, alignment.OldTokens, comparison.Old);

    public List<DiffBlock> Read()
    {
        StayAmongOthers();
        NumberMoves();
        var (i, j) = (0, 0);
        while (i < _old.Blocks.Length || j < _new.Blocks.Length)
        {
            if (i < _old.Blocks.Length && alignment.MovedTo[i] >= 0)
            {
                Depart(i++);
            }
            else if (j < _new.Blocks.Length && alignment.MovedFrom[j] >= 0)
            {
                Arrive(j++);
            }
            else if (i < _old.Blocks.Length && _oldLast[i] < 0)
            {
                Add(BlockChange.Deleted, i..++i, j..j);
            }
            else if (j < _new.Blocks.Length && _newLast[j] < 0)
            {
                Add(BlockChange.Inserted, i..i, j..++j);
            }
            else
            {
                var (oldEnd, newEnd) = Together(i, j);
                AddTogether(i..oldEnd, j..newEnd);
                (i, j) = (oldEnd, newEnd);
            }
        }

        return _entries;
    }

    // The blocks that hang together by common words, from a pair of them on.
    private (int OldEnd, int NewEnd) Together(int i, int j)
    {
        var (oldEnd, newEnd) = (i + 1, j + 1);
        for (var (oldSeen, newSeen) = (i, j); oldSeen < oldEnd || newSeen < newEnd;)
        {
            for (; oldSeen < oldEnd; oldSeen++)
            {
                newEnd = Math.Max(newEnd, alignment.MovedTo[oldSeen] >= 0 ? 0 : _oldLast[oldSeen] + 1);
            }

            for (; newSeen < newEnd; newSeen++)
            {
                oldEnd = Math.Max(oldEnd, alignment.MovedFrom[newSeen] >= 0 ? 0 : _newLast[newSeen] + 1);
            }
        }

        return (oldEnd, newEnd);
    }

    // A block that moved from or into the midst of blocks that hang together is no entry of its own there: it went or came.
    private void StayAmongOthers()
    {
        for (var (i, j) = (0, 0); i < _old.Blocks.Length && j < _new.Blocks.Length;)
        {
            var skipOld = alignment.MovedTo[i] >= 0 || _oldLast[i] < 0;
            if (skipOld || alignment.MovedFrom[j] >= 0 || _newLast[j] < 0)
            {
                (i, j) = skipOld ? (i + 1, j) : (i, j + 1);
                continue;
            }

            var (oldEnd, newEnd) = Together(i, j);
            for (; i < oldEnd; i++)
            {
                Stay(i, alignment.MovedTo[i]);
            }

            for (; j < newEnd; j++)
            {
                Stay(alignment.MovedFrom[j], j);
            }
        }
    }

    private void Stay(int oldBlock, int newBlock)
    {
        if (oldBlock >= 0 && newBlock >= 0)
        {
            (alignment.MovedTo[oldBlock], alignment.MovedFrom[newBlock]) = (-1, -1);
            (_oldLast[oldBlock], _newLast[newBlock]) = (-1, -1);
            alignment.NewTokens.AsSpan(_old.Blocks[oldBlock].Start, _old.Blocks[oldBlock].Count).Fill(-1);
            alignment.OldTokens.AsSpan(_new.Blocks[newBlock].Start, _new.Blocks[newBlock].Count).Fill(-1);
        }
    }

    private static int[] LastMatches(Fragment fragment, int[] matches, Fragment other)
    {
        var blocks = new int[fragment.Blocks.Length];
        for (var block = 0; block < blocks.Length; block++)
        {
            var token = fragment.Blocks[block].End - 1;
            while (token >= fragment.Blocks[block].Start && matches[token] < 0)
            {
                token--;
            }

            blocks[block] = token < fragment.Blocks[block].Start ? -1 : BlockAt(other, matches[token]);
        }

        return blocks;
    }

    private static int BlockAt(Fragment fragment, int token)
    {
        var (low, high) = (0, fragment.Blocks.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = fragment.Blocks[middle].Start <= token ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private void AddTogether(Range oldBlocks, Range newBlocks)
    {
        var one = oldBlocks.End.Value - oldBlocks.Start.Value == 1 && newBlocks.End.Value - newBlocks.Start.Value == 1;
        // Two paragraphs of one list item that became two items: the words are the same, what holds them is not.
        var elements = !one || !SameElements(oldBlocks.Start.Value, newBlocks.Start.Value)
            || _lastKept && _entries.Count > 0 && _old.SharedDepth(oldBlocks.Start.Value) != _new.SharedDepth(newBlocks.Start.Value);
        var same = one && !elements && SameTokens(oldBlocks.Start.Value, newBlocks.Start.Value);
        Add(same ? BlockChange.Unchanged : BlockChange.Changed, oldBlocks, newBlocks, elements && one);
    }

    private bool SameTokens(int oldBlock, int newBlock) => _old.TokensOf(oldBlock).SequenceEqual(_new.TokensOf(newBlock));

    private bool SameElements(int oldBlock, int newBlock)
    {
        var (one, other) = (_old.Blocks[oldBlock].Node, _new.Blocks[newBlock].Node);
        while (one > 0 && other > 0)
        {
            if (_old.Nodes[one].Shape != _new.Nodes[other].Shape)
            {
                return false;
            }

            (one, other) = (_old.Nodes[one].Parent, _new.Nodes[other].Parent);
        }

        return one <= 0 && other <= 0;
    }

    private void NumberMoves()
    {
        var number = 0;
        for (var block = 0; block < _moves.Length; block++)
        {
            if (alignment.MovedTo[block] >= 0)
            {
                var together = block > 0 && _moves[block - 1] > 0 && alignment.MovedTo[block] == alignment.MovedTo[block - 1] + 1;
                _moves[block] = together ? number : ++number;
            }
        }
    }

    private void Depart(int block)
    {
        _entries.Add(new DiffBlock(comparison, MovedChange(block), block..(block + 1), 0..0) { Move = _moves[block], IsDeparture = true });
        _lastKept = false;
    }

    private void Arrive(int block)
    {
        var from = alignment.MovedFrom[block];
        _entries.Add(new DiffBlock(comparison, MovedChange(from), from..(from + 1), block..(block + 1))
        {
            Move = _moves[from],
            ElementsChanged = !SameElements(from, block),
        });
        _lastKept = false;
    }

    private BlockChange MovedChange(int block) =>
        SameTokens(block, alignment.MovedTo[block]) && SameElements(block, alignment.MovedTo[block]) ? BlockChange.Moved : BlockChange.MovedAndChanged;

    private void Add(BlockChange change, Range oldBlocks, Range newBlocks, bool elements = false)
    {
        _entries.Add(new DiffBlock(comparison, change, oldBlocks, newBlocks) { ElementsChanged = elements });
        _lastKept = change is BlockChange.Unchanged or BlockChange.Changed;
    }
}
