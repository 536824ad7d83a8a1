using EmbeddedOrchard.Admin.Contents;
using EmbeddedOrchard.Admin.Contents.Bulk;

namespace EmbeddedOrchard.Tests.Admin;

public sealed class BulkPlanTests
{
    [Theory]
    [InlineData(BulkAction.PublishNow, ContentStatus.Draft, BulkEffect.BecomesPublic)]
    [InlineData(BulkAction.PublishNow, ContentStatus.PublishedWithDraft, BulkEffect.DraftReplacesPublic)]
    [InlineData(BulkAction.PublishNow, ContentStatus.Published, BulkEffect.None)]
    [InlineData(BulkAction.Unpublish, ContentStatus.Draft, BulkEffect.None)]
    [InlineData(BulkAction.Unpublish, ContentStatus.PublishedWithDraft, BulkEffect.IsHiddenWithDraft)]
    [InlineData(BulkAction.Unpublish, ContentStatus.Published, BulkEffect.IsHidden)]
    [InlineData(BulkAction.Remove, ContentStatus.Draft, BulkEffect.IsDeleted)]
    [InlineData(BulkAction.Remove, ContentStatus.PublishedWithDraft, BulkEffect.IsDeletedFromSite)]
    [InlineData(BulkAction.Remove, ContentStatus.Published, BulkEffect.IsDeletedFromSite)]
    public void What_happens_follows_from_the_action_and_the_state(BulkAction action, ContentStatus status, BulkEffect effect) =>
        Assert.Equal(effect, BulkPlan.EffectOf(action, Item(status), "now"));

    [Fact]
    public void Nothing_happens_to_what_the_user_may_not_change() =>
        Assert.Equal(BulkEffect.NotPermitted, BulkPlan.EffectOf(BulkAction.Remove, Item(ContentStatus.Draft) with { IsPermitted = false }, "now"));

    [Theory]
    [InlineData("before")]
    [InlineData(null)]
    public void Nothing_happens_to_what_is_not_in_the_state_that_was_agreed_to(string? seen) =>
        Assert.Equal(BulkEffect.Changed, BulkPlan.EffectOf(BulkAction.PublishNow, Item(ContentStatus.Draft), seen));

    [Fact]
    public void What_needs_nothing_any_more_is_not_called_changed() =>
        Assert.Equal(BulkEffect.None, BulkPlan.EffectOf(BulkAction.PublishNow, Item(ContentStatus.Published), "before"));

    [Fact]
    public void What_is_deleted_is_gone() => Assert.Equal(BulkEffect.Gone, BulkPlan.EffectOf(BulkAction.PublishNow, null, "now"));

    [Fact]
    public void Only_six_effects_change_anything() =>
        Assert.Equal(
            [BulkEffect.BecomesPublic, BulkEffect.DraftReplacesPublic, BulkEffect.IsHidden, BulkEffect.IsHiddenWithDraft, BulkEffect.IsDeleted, BulkEffect.IsDeletedFromSite],
            Enum.GetValues<BulkEffect>().Where(effect => effect.Acts()));

    private static BulkSubject Item(ContentStatus status) => new("id", "A title", "Page", "en", status, IsPermitted: true, State: "now");
}
