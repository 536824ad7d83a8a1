using System.Text;

namespace OrchardParticipation.Text.Comparing.Html.Rendering;

/// <summary>Finds long stretches without a change. The parts beside a change are left open, as what it stands in.</summary>
internal static class Folds
{
    private const int FewestBlocks = 4;

    /// <summary>Writes parts in their order, long stretches without a change in <c>details</c>; as they are, where there are no words for what is folded.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="labels">What a folded stretch is called.</param>
    /// <param name="parts">Of each part of a view, whether it changed and how many blocks it holds.</param>
    /// <param name="write">Writes the parts from a first one up to an end.</param>
    public static void Write(StringBuilder output, ViewLabels labels, IReadOnlyList<(bool Changed, int Blocks)> parts, Action<int, int> write)
    {
        if (labels.Unchanged is null)
        {
            write(0, parts.Count);
            return;
        }

        foreach (var stretch in Of(parts))
        {
            if (stretch.IsFolded)
            {
                labels.OpenFold(output, stretch.Blocks);
            }

            write(stretch.Start, stretch.End);
            output.Append(stretch.IsFolded ? "</details>" : "");
        }
    }

    private static List<Stretch> Of(IReadOnlyList<(bool Changed, int Blocks)> parts)
    {
        var stretches = new List<Stretch>();
        var open = 0;
        for (var start = 0; start < parts.Count;)
        {
            var end = start + 1;
            while (end < parts.Count && parts[end].Changed == parts[start].Changed)
            {
                end++;
            }

            var (first, last) = (start == 0 ? start : start + 1, end == parts.Count ? end : end - 1);
            var blocks = 0;
            for (var part = first; part < last; part++)
            {
                blocks += parts[part].Blocks;
            }

            if (!parts[start].Changed && blocks >= FewestBlocks)
            {
                Open(first);
                stretches.Add(new Stretch(first, last, blocks, IsFolded: true));
                open = last;
            }

            start = end;
        }

        Open(parts.Count);
        return stretches;

        void Open(int end)
        {
            if (end > open)
            {
                stretches.Add(new Stretch(open, end, 0, IsFolded: false));
            }
        }
    }

    // Parts that follow each other: all as they are, or folded together.
    private readonly record struct Stretch(int Start, int End, int Blocks, bool IsFolded);
}
