using System.Net;
using Microsoft.AspNetCore.Html;
using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Text.Comparing.Html.Rendering;

namespace EmbeddedOrchard.Admin.Contents.Comparing;

/// <summary>Shows values and what changed in them. Whatever a value holds, what comes out is safe: the change engine writes it all.</summary>
internal sealed class ChangeViews(ChangeLabels labels)
{
    public IHtmlContent Of(ItemValue? value) => Safe(CanonicalHtml.Of(value?.Html));

    /// <summary>The older and the newer state in one text.</summary>
    public ChangeView InOne(ValueChange change)
    {
        var says = labels.Between(change);

        return change.IsWhole
            ? new ChangeView(Safe($"{Whole(change.Old, null, says)} {Whole(null, change.New, says)}"))
            : Show(change, says, sideBySide: false);
    }

    /// <summary>Two states of which neither is the older one, beside each other: block by block, in rows.</summary>
    public ChangeView SideBySide(ValueChange change)
    {
        var says = labels.Beside(change);

        return change.IsWhole
            ? new ChangeView(Safe($"<div class=\"diff-row diff-changed\"><div class=\"diff-old\">{Whole(change.Old, null, says)}</div><div class=\"diff-new\">{Whole(null, change.New, says)}</div></div>"))
            : Show(change, says, sideBySide: true);
    }

    private static ChangeView Show(ValueChange change, ViewLabels says, bool sideBySide)
    {
        var comparison = change.Compare();
        var unified = UnifiedView.Render(comparison, says);
        if (IsMarked(unified))
        {
            return new ChangeView(Safe(sideBySide ? SideBySideView.Render(comparison, says) : unified)) { IsCoarse = comparison.Coarse };
        }

        // An attribute that the sanitiser drops, a space at the end. The engine's own view of the source is without them, too.
        var source = change.CompareSource();

        return new ChangeView(Safe(sideBySide ? SideBySideView.Render(source, says) : UnifiedView.Render(source, says))) { IsSource = true, IsCoarse = source.Coarse };
    }

    // Each side alone: all of it went or came.
    private static string Whole(ItemValue? older, ItemValue? newer, ViewLabels says) =>
        UnifiedView.Render(HtmlDiff.Compare(WebUtility.HtmlEncode(older?.Whole), WebUtility.HtmlEncode(newer?.Whole)), says);

    // No text has a class of its own in the engine's views.
    private static bool IsMarked(string view) => view.Contains("class=\"diff-", StringComparison.Ordinal);

    private static HtmlString Safe(string html) => new(html);
}
