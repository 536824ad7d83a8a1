using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;

namespace EmbeddedOrchard.Admin.Contents.Editing;

internal sealed class EditorNotices(INotifier notifier, IHtmlLocalizer<EditorNotices> html, IStringLocalizer<EditorNotices> text)
{
    public ValueTask SavedAsync(SaveKind kind, ContentItem item) => notifier.SuccessAsync(kind.Message(html, item.DisplayText ?? item.ContentItemId));

    public string Collision(ContentItem latest, string? token) => EditToken.IsOfAnotherVersion(token, latest)
        ? text[
            "Nothing was saved: {0} saved this item meanwhile, at {1} UTC. What you typed is still below. Save again to replace what they wrote, or open the item in another window to compare first.",
            latest.Author ?? text["somebody"],
            latest.ModifiedUtc is { } modified ? Wording.Moment(modified) : string.Empty]
        : text["Nothing was saved: what this item shares with its other languages was changed meanwhile. What you typed is still below. Save again to replace it, or open the item in another window to compare first."];

    public string NotSaved(CommitOutcome outcome) => outcome == CommitOutcome.Conflict
        ? text["Nothing was saved: somebody else saved at the same moment. Try again."]
        : text["Nothing was saved: the change could not be completed, and the log says why. Try again."];

    public ValueTask NotSavedAsync(CommitOutcome outcome) => notifier.ErrorAsync(new LocalizedHtmlString(nameof(NotSaved), NotSaved(outcome)));
}
