using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardParticipation.Text.Comparing.Html;

namespace OrchardParticipation.Translations.Freshness;

/// <summary>What changed in a text since a translation of it was made.</summary>
internal static class SourceChanges
{
    // A list of states has no use for the shortest way from one text to another.
    private static readonly DiffOptions _bounded = new(Steps: 200_000);

    /// <summary>In how many places the text of an item differs, the title being one; 0 when a reader would see no difference.</summary>
    public static int Count(ContentItem then, ContentItem now) =>
        (then.DisplayText == now.DisplayText ? 0 : 1)
        + HtmlDiff.Compare(then.As<HtmlBodyPart>()?.Html, now.As<HtmlBodyPart>()?.Html, _bounded).Blocks.Count(block => block.Change != BlockChange.Unchanged);
}
