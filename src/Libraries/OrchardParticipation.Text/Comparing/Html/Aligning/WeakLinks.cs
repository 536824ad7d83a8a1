using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html.Aligning;

/// <summary>
/// Two blocks that share a few words by chance are two texts and not one that was changed. Their chance words are given up,
/// the fewest first, as long as the result stays within a small part of the shortest one.
/// </summary>
internal static class WeakLinks
{
    private const double WeakShare = 0.2;

    // The bound of the whole is 5 %; the rest of it is for phrases and anchors.
    private const double Slack = 0.03;

    public static void Cut(Fragment old, Fragment @new, Flow oldFlow, Flow newFlow)
    {
        var links = new List<(int First, int Last, int Count)>();
        var unmatched = newFlow.Ids.Length;
        for (var i = 0; i < oldFlow.Ids.Length; i++)
        {
            if (oldFlow.Matches[i] < 0)
            {
                unmatched++;
                continue;
            }

            unmatched--;
            if (links.Count > 0 && Joined(links[^1].Last, i))
            {
                links[^1] = (links[^1].First, i, links[^1].Count + 1);
            }
            else
            {
                links.Add((i, i, 1));
            }
        }

        var left = (int)(unmatched * Slack / 2);
        foreach (var (first, last, count) in links.Where(IsWeak).OrderBy(link => link.Count).ThenBy(link => link.First))
        {
            if ((left -= count) < 0)
            {
                return;
            }

            for (var i = first; i <= last; i++)
            {
                if (oldFlow.Matches[i] >= 0)
                {
                    newFlow.Matches[oldFlow.Matches[i]] = -1;
                    oldFlow.Matches[i] = -1;
                }
            }
        }

        bool Joined(int one, int other) =>
            oldFlow.Blocks[one] == oldFlow.Blocks[other] && newFlow.Blocks[oldFlow.Matches[one]] == newFlow.Blocks[oldFlow.Matches[other]];

        bool IsWeak((int First, int Last, int Count) link) =>
            link.Count < WeakShare * Math.Min(
                old.Blocks[oldFlow.Blocks[link.First]].Count, @new.Blocks[newFlow.Blocks[oldFlow.Matches[link.First]]].Count);
    }
}
