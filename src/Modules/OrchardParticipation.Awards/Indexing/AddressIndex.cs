using YesSql.Indexes;

namespace OrchardParticipation.Awards.Indexing;

/// <summary>One row for each address of each language of a practice.</summary>
public sealed class AddressIndex : MapIndex
{
    public string? ContentItemId { get; set; }

    public string? LocalizationSet { get; set; }

    public string? Culture { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }

    public string? Edition { get; set; }

    public int Component { get; set; }

    public int Number { get; set; }
}
