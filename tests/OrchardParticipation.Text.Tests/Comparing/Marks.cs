using OrchardParticipation.Text.Comparing;

namespace OrchardParticipation.Text.Tests.Comparing;

internal static class Marks
{
    public static string Of(Comparison comparison) => string.Join('|', comparison.Blocks.Select(Of));

    private static string Of(ComparedBlock block)
    {
        var runs = string.Concat(block.Runs.Select(run => run.Kind switch
        {
            RunKind.Deleted => $"[-{run.Text}]",
            RunKind.Inserted => $"[+{run.Text}]",
            _ => run.Text,
        }));
        return block.Kind == BlockKind.Paragraph ? runs : $"{block.Kind}{(block.Level == 0 ? "" : block.Level)}:{runs}";
    }
}
