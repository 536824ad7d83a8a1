using YesSql.Indexes;

namespace OrchardParticipation.Awards.Indexing;

/// <summary>The words of each language of a practice, apart from <see cref="PracticeIndex"/>: lists read rows, only searches read texts.</summary>
public sealed class PracticeTextIndex : MapIndex
{
    public string? ContentItemId { get; set; }

    public string? Edition { get; set; }

    public bool Published { get; set; }

    /// <summary>Title, place, organization and text, folded.</summary>
    public string? SearchText { get; set; }
}
