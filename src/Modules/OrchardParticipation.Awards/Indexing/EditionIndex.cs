using YesSql.Indexes;

namespace OrchardParticipation.Awards.Indexing;

/// <summary>One row for each language of an edition.</summary>
public sealed class EditionIndex : MapIndex
{
    public string? ContentItemId { get; set; }

    public string? LocalizationSet { get; set; }

    public string? Culture { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }

    public string? Slug { get; set; }

    public string? Award { get; set; }

    public int Number { get; set; }
}
