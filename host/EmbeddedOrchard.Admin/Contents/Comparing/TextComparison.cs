using System.Text.RegularExpressions;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace EmbeddedOrchard.Admin.Contents.Comparing;

/// <summary>
/// Compares two texts line by line, and word by word where lines changed (DiffPlex, Myers). The work is bounded: what
/// is too much to compare is shown as replaced, and that is true as well.
/// </summary>
internal sealed partial class TextComparison
{
    // Steps of a comparison grow with the product of the sizes in the worst case.
    private const long Budget = 30_000_000;

    private readonly List<TextRun> _runs = [];
    private long _left = Budget;

    private TextComparison()
    {
    }

    public static IReadOnlyList<TextRun> Compare(string older, string newer)
    {
        var comparison = new TextComparison();
        comparison.CompareLines(Lines(older), Lines(newer));

        return comparison._runs;
    }

    private void CompareLines(string[] older, string[] newer)
    {
        var start = older.Zip(newer).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = older.Skip(start).Reverse().Zip(newer.Skip(start).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        Add(TextRunKind.Same, older[..start]);

        var (left, right) = (older[start..^end], newer[start..^end]);
        if (Affords(left.Length, right.Length))
        {
            Walk(Differ.Instance.CreateDiffs(string.Concat(left), string.Concat(right), false, false, new LineEndingsPreservingChunker()), CompareWords);
        }
        else
        {
            Replace(left, right);
        }

        Add(TextRunKind.Same, older[^end..]);
    }

    private void CompareWords(string[] older, string[] newer)
    {
        var (left, right) = (string.Concat(older), string.Concat(newer));
        if (left.Length > 0 && right.Length > 0 && Affords(left.Length / 3, right.Length / 3))
        {
            Walk(Differ.Instance.CreateDiffs(left, right, false, false, new WordsAndTags()), Replace);
        }
        else
        {
            Replace(older, newer);
        }
    }

    private void Walk(DiffResult result, Action<string[], string[]> replaced)
    {
        string[] older = [.. result.PiecesOld];
        string[] newer = [.. result.PiecesNew];
        var at = 0;
        foreach (var block in result.DiffBlocks)
        {
            Add(TextRunKind.Same, older[at..block.DeleteStartA]);
            replaced(older[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)], newer[block.InsertStartB..(block.InsertStartB + block.InsertCountB)]);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(TextRunKind.Same, older[at..]);
    }

    private void Replace(string[] older, string[] newer)
    {
        Add(TextRunKind.Deleted, older);
        Add(TextRunKind.Inserted, newer);
    }

    private void Add(TextRunKind kind, string[] pieces)
    {
        var text = string.Concat(pieces);
        if (text.Length == 0)
        {
            return;
        }

        if (_runs.Count > 0 && _runs[^1].Kind == kind)
        {
            _runs[^1] = new TextRun(kind, _runs[^1].Text + text);
        }
        else
        {
            _runs.Add(new TextRun(kind, text));
        }
    }

    private bool Affords(long older, long newer)
    {
        var price = (older + 1) * (newer + 1);
        if (price > _left)
        {
            return false;
        }

        _left -= price;

        return true;
    }

    private static string[] Lines(string text) =>
        text.Length == 0 ? [] : [.. text.Split('\n').SkipLast(1).Select(line => line + '\n'), text[(text.LastIndexOf('\n') + 1)..]];

    /// <summary>Words, spaces and other characters one by one; a tag is one piece, or half of it could look changed.</summary>
    private sealed partial class WordsAndTags : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => [.. Piece().Matches(text).Select(match => match.Value)];

        [GeneratedRegex(@"<[^<>]*>|[\p{L}\p{M}\p{N}_]+|\s+|.", RegexOptions.Singleline)]
        private static partial Regex Piece();
    }
}
