namespace OrchardParticipation.Text.Comparing.Html.Rendering;

/// <summary>Parts of a view that follow each other: all as they are, or folded together.</summary>
internal readonly record struct Stretch(int Start, int End, int Blocks, bool IsFolded);

/// <summary>Finds long stretches without a change. The parts beside a change are left open, as what it stands in.</summary>
internal static class Folds
{
    private const int FewestBlocks = 4;

    /// <param name="parts">Of each part of a view, whether it changed and how many blocks it holds.</param>
    public static List<Stretch> Of(IReadOnlyList<(bool Changed, int Blocks)> parts)
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

    /// <summary>Everything as it is, where there are no words for what is folded.</summary>
    public static List<Stretch> Of(IReadOnlyList<(bool Changed, int Blocks)> parts, ViewLabels labels) =>
        labels.Unchanged is null ? [new Stretch(0, parts.Count, 0, IsFolded: false)] : Of(parts);
}
