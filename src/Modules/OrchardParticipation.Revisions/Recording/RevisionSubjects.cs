using System.Text.Json.Nodes;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Revisions.Recording;

/// <summary>The items that have a public history, and what a revision keeps of them.</summary>
internal static class RevisionSubjects
{
    private static readonly Dictionary<string, string> _factsByType = new(StringComparer.Ordinal)
    {
        [ContentTypes.Practice] = nameof(PracticePart),
        [ContentTypes.Edition] = nameof(EditionPart),
    };

    /// <summary>What is recorded about an item; null if its type has no history or it belongs to no localization set.</summary>
    public static PublishedLanguage? Read(ContentItem item)
    {
        if (!_factsByType.TryGetValue(item.ContentType, out var factsPart)
            || !item.TryGet<LocalizationPart>(out var localization)
            || string.IsNullOrEmpty(localization.LocalizationSet)
            || string.IsNullOrEmpty(localization.Culture))
        {
            return null;
        }

        return new PublishedLanguage(localization.LocalizationSet, localization.Culture)
        {
            ContentType = item.ContentType,
            ContentItemId = item.ContentItemId,
            VersionId = item.ContentItemVersionId,
            Title = item.DisplayText ?? "",
            Html = item.As<HtmlBodyPart>()?.Html ?? "",
            Author = string.IsNullOrWhiteSpace(item.Author) ? null : item.Author,
            Facts = JObject.FromObject(item)[factsPart] is JsonObject facts ? facts.Clone() : null,
        };
    }
}
