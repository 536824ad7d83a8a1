using OrchardParticipation.Text.Comparing.Html;

namespace OrchardParticipation.Bench.Diff;

/// <summary>How well moves are found: F1 of the blocks that the engine calls moved against those that were.</summary>
internal static class MoveScore
{
    public static double F1(Script script, int seed, int words, int moves, double rate)
    {
        var corpus = new Corpus(script, seed);
        var old = corpus.Text(words);
        var (@new, moved) = corpus.Move(old, moves, rate);
        var texts = @new.Where(block => moved.Contains(block.Key)).Select(block => corpus.Bare([block])).ToHashSet(StringComparer.Ordinal);
        var found = HtmlDiff.Compare(corpus.Html(old), corpus.Html(@new)).Blocks
            .Where(block => block is { Move: > 0, IsDeparture: false })
            .Select(block => string.Concat(block.Pieces().Where(piece => piece.Kind != PieceKind.Deleted).Select(piece => piece.Text)))
            .ToList();
        var right = found.Count(text => texts.Contains(text.Trim()));
        return 2.0 * right / (found.Count + texts.Count);
    }
}
