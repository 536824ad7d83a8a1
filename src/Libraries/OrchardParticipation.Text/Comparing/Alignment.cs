using DiffPlex;

namespace OrchardParticipation.Text.Comparing;

/// <summary>A stretch where two sequences differ: this many elements of the old one gave way to this many of the new one.</summary>
internal readonly record struct Gap(int OldStart, int OldCount, int NewStart, int NewCount);

/// <summary>The longest common subsequence of two lists of strings, as the gaps between what is common.</summary>
internal static class Alignment
{
    public static IReadOnlyList<Gap> GapsBetween(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        // The differ takes two texts and asks the chunker for their pieces: the texts here are only the names of the two lists.
        var result = Differ.Instance.CreateDiffs(
            oldText: "old", newText: "new", ignoreWhiteSpace: false, ignoreCase: false, new Lists(old, @new));

        return [.. result.DiffBlocks.Select(block =>
            new Gap(block.DeleteStartA, block.DeleteCountA, block.InsertStartB, block.InsertCountB))];
    }

    private sealed class Lists(IReadOnlyList<string> old, IReadOnlyList<string> @new) : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => text == "old" ? old : @new;
    }
}
