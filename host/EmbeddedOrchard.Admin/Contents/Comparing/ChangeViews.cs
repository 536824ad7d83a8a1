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
            : Show(change, says, comparison => UnifiedView.Render(comparison, says));
    }

    /// <summary>Two states of which neither is the older one, beside each other: block by block, in rows.</summary>
    public ChangeView SideBySide(ValueChange change)
    {
        var says = labels.Beside(change);

        return change.IsWhole
            ? new ChangeView(Safe($"<div class=\"diff-row diff-changed\"><div class=\"diff-old\">{Whole(change.Old, null, says)}</div><div class=\"diff-new\">{Whole(null, change.New, says)}</div></div>"))
            : Show(change, says, comparison => SideBySideView.Render(comparison, says));
    }

    private static ChangeView Show(ValueChange change, ViewLabels says, Func<HtmlComparison, string> render)
    {
        var comparison = change.Compare();
        if (IsMarked(UnifiedView.Render(comparison, says)))
        {
            return new ChangeView(Safe(render(comparison))) { IsCoarse = comparison.Coarse };
        }

        // An empty paragraph, an attribute that the sanitiser drops. The engine's own view of the source is without them, too.
        var source = change.CompareSource();

        return new ChangeView(Safe(render(source))) { IsSource = true, IsCoarse = source.Coarse };
    }

    // Each side alone: all of it went or came.
    private static string Whole(ItemValue? older, ItemValue? newer, ViewLabels says) =>
        UnifiedView.Render(HtmlDiff.Compare(WebUtility.HtmlEncode(older?.Whole), WebUtility.HtmlEncode(newer?.Whole)), says);

    // No text has a class of its own in the engine's views.
    private static bool IsMarked(string view) => view.Contains("class=\"diff-", StringComparison.Ordinal);

    private static HtmlString Safe(string html) => new(html);
}
