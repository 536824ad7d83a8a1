using OrchardCore.ContentManagement;

namespace OrchardParticipation.Translations.Contracts;

/// <summary>What items belong to, by which the translation desk narrows its list: an edition of an award, for example.</summary>
public interface ITranslationGroups
{
    /// <summary>The key of the group that an item belongs to; null when these groups do not know it.</summary>
    string? KeyOf(ContentItem item);

    /// <summary>All groups, by their keys, with the name to show, in the order to show.</summary>
    Task<IReadOnlyList<KeyValuePair<string, string>>> ListAsync();
}
