namespace OrchardParticipation.Text.Comparing.Html.Aligning;

/// <summary>
/// An inserted or deleted stretch can often be read in several places («the [new city. The] city»), all as short. It is moved
/// to where it begins with a block, if there is such a place: a paragraph that came in is then one, and not two halves.
/// </summary>
internal static class Slides
{
    private const int Farthest = 64;

    public static void ToBlockStarts(Flow old, Flow @new)
    {
        Slide(old, @new);
        Slide(@new, old);
    }

    private static void Slide(Flow side, Flow other)
    {
        var matches = side.Matches;
        for (var start = 0; start < matches.Length;)
        {
            if (matches[start] >= 0)
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < matches.Length && matches[end] < 0)
            {
                end++;
            }

            if (!side.BeginsBlock(start) && IsAlone(matches, start, end))
            {
                SlideOne(side, other, start, end);
            }

            start = end;
        }
    }

    private static void SlideOne(Flow side, Flow other, int start, int end)
    {
        var (ids, matches) = (side.Ids, side.Matches);
        for (var steps = 1; steps <= Farthest; steps++)
        {
            var (first, last) = (start - steps, end - steps);
            if (first < 0 || matches[first] < 0 || ids[first] != ids[last] || steps > 1 && matches[first] != matches[first + 1] - 1)
            {
                break;
            }

            if (side.BeginsBlock(first))
            {
                for (var i = 1; i <= steps; i++)
                {
                    Move(side, other, start - i, end - i);
                }

                return;
            }
        }

        for (var steps = 1; steps <= Farthest; steps++)
        {
            var (first, last) = (start + steps, end + steps - 1);
            if (last >= ids.Length || matches[last] < 0 || ids[first - 1] != ids[last] || steps > 1 && matches[last] != matches[last - 1] + 1)
            {
                return;
            }

            if (side.BeginsBlock(first))
            {
                for (var i = 0; i < steps; i++)
                {
                    Move(side, other, end + i, start + i);
                }

                return;
            }
        }
    }

    private static void Move(Flow side, Flow other, int from, int to)
    {
        var match = side.Matches[from];
        (side.Matches[from], side.Matches[to]) = (-1, match);
        other.Matches[match] = to;
    }

    private static bool IsAlone(int[] matches, int start, int end) =>
        start == 0 || end == matches.Length || matches[end] == matches[start - 1] + 1;
}
