using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;

namespace EmbeddedOrchard.Admin.Contents.Editing;

internal sealed class EditorNotices(INotifier notifier, IHtmlLocalizer<EditorNotices> html, IStringLocalizer<EditorNotices> text)
{
    public ValueTask SavedAsync(SaveKind kind, ContentItem item) => notifier.SuccessAsync(kind.Message(html, item.DisplayText ?? item.ContentItemId));

    /// <summary>For a part of an item that has a form of its own: the rest of the item is not in it.</summary>
    public string ChangedMeanwhile(ContentItem latest) => text[
        "Nothing was saved: {0} saved “{1}” meanwhile, at {2} UTC. What you typed is still below. Look at what they saved, or save again to put yours in.",
        latest.Author ?? text["Somebody"],
        latest.DisplayText ?? latest.ContentItemId,
        latest.ModifiedUtc is { } modified ? Wording.Moment(modified) : string.Empty];

    public string CollisionToo => text["Somebody else changed this item meanwhile, too. When what you typed is right, you will see what they did."];

    public string Unchosen => text["Choose which of the two texts to keep."];

    public string Gone => text["Nothing was saved: somebody deleted this item meanwhile. What you typed is still below, and saving makes a new item of it. Or bring the old one back under its versions."];

    public string Untranslated(string from) =>
        text["It is not public yet: this is still the text in {0}. Publish it as it is, or translate it first.", Wording.LanguageName(from)];

    public string NotSaved(CommitOutcome outcome) => outcome == CommitOutcome.Conflict
        ? text["Nothing was saved: somebody else saved at the same moment. Try again."]
        : text["Nothing was saved: the change could not be completed, and the log says why. Try again."];

    public ValueTask NotSavedAsync(CommitOutcome outcome) => notifier.ErrorAsync(new LocalizedHtmlString(nameof(NotSaved), NotSaved(outcome)));
}
