using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Indexing;

namespace OrchardParticipation.Awards.Tests.Contracts;

public sealed class StatusTests
{
    [Fact]
    public void Every_status_has_one_name_that_finds_it_again() =>
        Assert.Equal(Enum.GetValues<PracticeStatus>().Order(), Statuses.All.Select(status => Statuses.Find(Statuses.NameOf(status))!.Value).Order());

    [Fact]
    public void What_was_refused_is_not_public_and_what_was_withdrawn_is_not_listed()
    {
        Assert.Equal([PracticeStatus.Rejected], Statuses.All.Where(status => !VisibilityPolicy.IsPublic(status)));
        Assert.Equal([PracticeStatus.Withdrawn, PracticeStatus.Rejected], Statuses.All.Where(status => !VisibilityPolicy.IsListed(status)));
    }

    [Fact]
    public void Ranks_follow_the_order_of_statuses_and_put_unlisted_ones_last()
    {
        var ranks = Statuses.All.Select(PracticeIndexProvider.RankOf).ToList();

        Assert.Equal(ranks.Order(), ranks);
        Assert.All(Statuses.All, status => Assert.Equal(VisibilityPolicy.IsListed(status), PracticeIndexProvider.RankOf(status) < PracticeIndexProvider.UnlistedRank));
    }
}
