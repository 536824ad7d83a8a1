using YesSql.Indexes;

namespace OrchardParticipation.Translations.Freshness;

/// <summary>One row for each item, whatever the number of its languages: all that the translation desk filters, counts and sorts by.</summary>
public sealed class TranslationSetIndex : MapIndex
{
    public string? LocalizationSet { get; set; }

    public string? Group { get; set; }

    /// <summary>The folded title, by which lists are sorted and searched.</summary>
    public string? SortKey { get; set; }

    /// <summary>The states: <c>|en:Source|fr:Outdated|</c>; empty when the item was deleted.</summary>
    public string? States { get; set; }

    /// <summary>Who translates: <c>|fr:4abc|</c>, the ids of accounts.</summary>
    public string? Translators { get; set; }
}
