using System.Globalization;
using OrchardCore.ContentManagement;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Editing;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Awards.Translating;

/// <summary>Translations are done edition by edition.</summary>
internal sealed class EditionGroups(EditingLookups lookups) : ITranslationGroups
{
    public string? KeyOf(ContentItem item) => item.ContentType switch
    {
        ContentTypes.Practice => item.As<PracticePart>()?.Edition,
        ContentTypes.Edition => item.As<EditionPart>()?.Slug,
        _ => null,
    };

    public async Task<IReadOnlyList<KeyValuePair<string, string>>> ListAsync() =>
        [.. (await lookups.EditionsAsync()).Select(edition => KeyValuePair.Create(edition.Slug!, NameOf(edition)))];

    private static string NameOf(EditionPart edition) => string.Create(CultureInfo.CurrentCulture, $"{edition.Number} ({edition.Year}), {edition.Slug}");
}
