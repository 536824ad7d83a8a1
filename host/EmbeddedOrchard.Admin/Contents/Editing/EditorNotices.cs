using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;

namespace EmbeddedOrchard.Admin.Contents.Editing;

internal sealed class EditorNotices(INotifier notifier, IHtmlLocalizer<EditorNotices> html, IStringLocalizer<EditorNotices> text)
{
    public ValueTask SavedAsync(SaveKind kind, ContentItem item) => notifier.SuccessAsync(kind.Message(html, item.DisplayText ?? item.ContentItemId));

    public string Collision(ContentItem latest) => text[
        "Nothing was saved: {0} saved this item meanwhile, at {1} UTC. What you typed is still below. Save again to replace what they wrote, or open the item in another window to compare first.",
        latest.Author ?? text["somebody"],
        latest.ModifiedUtc is { } modified ? Wording.Moment(modified) : string.Empty];
}
