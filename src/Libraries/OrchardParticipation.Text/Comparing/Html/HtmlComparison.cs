using System.Text;
using OrchardParticipation.Text.Comparing.Html.Aligning;
using OrchardParticipation.Text.Comparing.Html.Reading;
using OrchardParticipation.Text.Comparing.Html.Rendering;

namespace OrchardParticipation.Text.Comparing.Html;

/// <summary>What changed between two fragments. Rejecting all of it gives the old one, accepting all the new one.</summary>
/// <remarks>
/// A word is a token with a letter or a digit; in scripts without spaces, each character is one. Signs, images and line breaks
/// are compared, too, and count as none. Everything that is computed on a call is linear in what it is asked of, at most in
/// both texts. Nothing changes once it is made: it may be read from several threads.
/// </remarks>
public sealed class HtmlComparison
{
    private readonly FragmentAlignment _alignment;

    internal HtmlComparison(Fragment old, Fragment @new, Lexicon lexicon, FragmentAlignment alignment, StepBudget budget)
    {
        (Old, New, Lexicon, _alignment) = (old, @new, lexicon, alignment);
        (Coarse, Steps) = (budget.Exceeded, budget.Spent);
        Blocks = new BlockEntries(this, alignment).Read();
    }

    /// <summary>Both texts, block by block in the order of the new one; what was deleted, and where moved blocks were, stands where it stood.</summary>
    public IReadOnlyList<DiffBlock> Blocks { get; }

    /// <summary>The budget was spent before the shortest change was found: more may be marked than had to be.</summary>
    public bool Coarse { get; }

    /// <summary>The steps that were spent, as <see cref="DiffOptions.Steps"/> counts them: the same for the same input, on every machine.</summary>
    public long Steps { get; }

    /// <summary>Whether anything that can be seen differs.</summary>
    public bool HasChanges => Blocks.Any(block => block.Change != BlockChange.Unchanged);

    /// <summary>Words on the new side only, outside moved blocks that kept them.</summary>
    public int InsertedWords => Count(New, _alignment.OldTokens);

    /// <summary>Words on the old side only.</summary>
    public int DeletedWords => Count(Old, _alignment.NewTokens);

    internal Fragment Old { get; }

    internal Fragment New { get; }

    internal Lexicon Lexicon { get; }

    /// <summary>The old fragment, from the changes: in canonical form.</summary>
    public string RejectAll() => Side(old: true);

    /// <summary>The new fragment, from the changes: in canonical form.</summary>
    public string AcceptAll() => Side(old: false);

    /// <summary>For each token of the old fragment which one of the new it became; -1: none.</summary>
    internal ReadOnlySpan<int> NewTokens => _alignment.NewTokens;

    internal List<Segment> SegmentsOf(DiffBlock block) => new Segments(Old, New, _alignment.NewTokens, Lexicon).Read(block.OldBlocks, block.NewBlocks);

    internal string? ElementOf(Fragment fragment, int block)
    {
        var shape = fragment.Nodes[fragment.Blocks[block].Node].Shape;
        return shape < 0 ? null : Lexicon.Shapes[shape].Element.Name;
    }

    private string Side(bool old)
    {
        var output = new StringBuilder();
        var fragment = old ? Old : New;
        var writer = new FragmentWriter(fragment.Nodes, Lexicon, output);
        foreach (var block in Blocks)
        {
            // A moved block counts where it stood for the old side, and where it stands for the new one.
            if (old ? block.OldCount == 0 || block is { Move: > 0, IsDeparture: false } : block.NewCount == 0)
            {
                continue;
            }

            writer.MoveTo(fragment.Blocks[(old ? block.OldBlocks : block.NewBlocks).Start.Value].Node);
            foreach (var segment in SegmentsOf(block))
            {
                Write(writer, segment, old);
            }

            writer.Inline.MoveTo(0);
        }

        writer.MoveTo(0);
        return output.ToString();
    }

    private void Write(FragmentWriter writer, Segment segment, bool old)
    {
        if (segment.Kind == (old ? PieceKind.Joined : PieceKind.Split))
        {
            writer.Inline.MoveTo(0);
            writer.MoveTo((old ? Old : New).Nodes.Length == 0 ? 0 : (old ? Old : New).Blocks[segment.Block].Node);
        }
        else if (segment.Kind < PieceKind.Split && segment.Kind != (old ? PieceKind.Inserted : PieceKind.Deleted))
        {
            var chain = old ? segment.OldChain : segment.NewChain;
            writer.Inline.WriteSpace(segment.Space, chain);
            if (segment.Text.Length > 0 || segment.Token == TokenKind.Atom)
            {
                writer.Inline.Write(segment.Text, chain, segment.Token);
            }
        }
    }

    private int Count(Fragment fragment, int[] matches)
    {
        var count = 0;
        for (var token = 0; token < matches.Length; token++)
        {
            count += matches[token] < 0 && Lexicon.Vocabulary.KindOf(fragment.Tokens[token].Id) == TokenKind.Word ? 1 : 0;
        }

        return count;
    }
}
