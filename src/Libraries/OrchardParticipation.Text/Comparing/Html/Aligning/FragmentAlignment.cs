using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html.Aligning;

/// <summary>
/// Which token of the new fragment each old one became (-1: none), and which blocks moved. Blocks that moved are taken out
/// first; what is left is aligned as one stream of tokens, whatever the blocks, so that a word keeps its mark when its
/// paragraph is split or joined.
/// </summary>
internal sealed class FragmentAlignment(Fragment old, Fragment @new, Lexicon lexicon, StepBudget budget)
{
    public int[] NewTokens { get; } = Filled(old.Tokens.Length);

    public int[] OldTokens { get; } = Filled(@new.Tokens.Length);

    public int[] MovedTo { get; } = Filled(old.Blocks.Length);

    public int[] MovedFrom { get; } = Filled(@new.Blocks.Length);

    public void Align()
    {
        budget.TrySpend(old.Tokens.Length + @new.Tokens.Length);
        var pairs = new BlockPairs(old, @new, lexicon.Vocabulary).Find();
        var chain = HeaviestChain.Find([.. pairs.Select(pair => pair.New)], [.. pairs.Select(pair => pair.Weight)]);
        for (var i = 0; i < pairs.Count; i++)
        {
            if (!chain[i] && CountsAsMove(pairs[i]))
            {
                (MovedTo[pairs[i].Old], MovedFrom[pairs[i].New]) = (pairs[i].New, pairs[i].Old);
            }
        }

        var (oldFlow, newFlow) = (new Flow(old, MovedTo), new Flow(@new, MovedFrom));
        AlignFlow(oldFlow, newFlow, pairs.Where((pair, i) => chain[i] && pair.Same));
        Slides.ToBlockStarts(oldFlow, newFlow);
        WeakLinks.Cut(old, @new, oldFlow, newFlow);
        for (var i = 0; i < oldFlow.Ids.Length; i++)
        {
            if (oldFlow.Matches[i] >= 0)
            {
                NewTokens[oldFlow.TokenAt(i)] = newFlow.TokenAt(oldFlow.Matches[i]);
            }
        }

        if (oldFlow.Ids.Length < old.Tokens.Length)
        {
            AlignMoved();
        }

        for (var token = 0; token < NewTokens.Length; token++)
        {
            if (NewTokens[token] >= 0)
            {
                OldTokens[NewTokens[token]] = token;
            }
        }
    }

    private void AlignFlow(Flow oldFlow, Flow newFlow, IEnumerable<BlockPair> anchors)
    {
        var gaps = new GapAlignment(oldFlow.Ids, newFlow.Ids, oldFlow.Matches, budget);
        var (i, j) = (0, 0);
        foreach (var anchor in anchors)
        {
            var (oldStart, newStart) = (oldFlow.Starts[anchor.Old], newFlow.Starts[anchor.New]);
            gaps.Align(i, oldStart, j, newStart);
            var count = old.Blocks[anchor.Old].Count;
            for (var k = 0; k < count; k++)
            {
                oldFlow.Matches[oldStart + k] = newStart + k;
            }

            (i, j) = (oldStart + count, newStart + count);
        }

        gaps.Align(i, oldFlow.Ids.Length, j, newFlow.Ids.Length);
        newFlow.MatchBack(oldFlow.Matches);
    }

    private void AlignMoved()
    {
        var gaps = new GapAlignment(IdsOf(old), IdsOf(@new), NewTokens, budget);
        for (var block = 0; block < MovedTo.Length; block++)
        {
            if (MovedTo[block] >= 0)
            {
                var (from, to) = (old.Blocks[block], @new.Blocks[MovedTo[block]]);
                gaps.Align(from.Start, from.End, to.Start, to.End);
            }
        }
    }

    private static int[] IdsOf(Fragment fragment) => Array.ConvertAll(fragment.Tokens, token => token.Id);

    // A number in another cell of a table did not move: it is another cell's number.
    private bool CountsAsMove(BlockPair pair)
    {
        var shape = @new.Nodes[@new.Blocks[pair.New].Node].Shape;
        var isCell = shape >= 0 && lexicon.Shapes[shape].Element.Sort == ElementSort.TableCell;
        return pair.Weight >= (isCell || !pair.Same ? 3 : 1);
    }

    private static int[] Filled(int length)
    {
        var array = new int[length];
        Array.Fill(array, -1);
        return array;
    }
}
