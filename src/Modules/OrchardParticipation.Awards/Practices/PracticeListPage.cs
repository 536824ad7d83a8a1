using OrchardParticipation.Awards.Wording;

namespace OrchardParticipation.Awards.Practices;

/// <summary>The practices of an edition, as asked for.</summary>
public sealed record PracticeListPage(
    Words EditionTitle,
    string EditionPath,
    string HomePath,
    string EditionsPath,
    string Path,
    IReadOnlyList<PracticeCard> Cards,
    int Count,
    PracticeFilters Filters,
    Pager Pager,
    IReadOnlyList<string> Problems);

/// <summary>The form above the list.</summary>
public sealed record PracticeFilters(
    string? Text,
    IReadOnlyList<FilterOption> Categories,
    IReadOnlyList<FilterOption> Countries,
    IReadOnlyList<FilterOption> Statuses,
    IReadOnlyList<FilterOption> Orders,
    bool AreSet);

/// <summary>One choice of a filter; how many practices it has in the whole edition, where that is counted.</summary>
public sealed record FilterOption(string Value, string Label, int? Count, bool IsSelected)
{
    public string? Lang { get; init; }
}

/// <summary>The links between the pages of a list.</summary>
public sealed record Pager(int Current, int Last, IReadOnlyList<PagerLink> Links, string? Previous, string? Next);

/// <summary>A page of a list; null stands for those between that are left out.</summary>
public sealed record PagerLink(int? Number, string? Url, bool IsCurrent);
