using YesSql.Indexes;

namespace OrchardParticipation.Awards.Indexing;

/// <summary>One row for each language of a practice: what lists filter, sort and show, so that a list loads no content item.</summary>
public sealed class PracticeIndex : MapIndex
{
    public string? ContentItemId { get; set; }

    public string? LocalizationSet { get; set; }

    /// <summary>In lower case, as Orchard's own localization index has it.</summary>
    public string? Culture { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }

    public string? Edition { get; set; }

    public string? Category { get; set; }

    public string? Country { get; set; }

    public string? Status { get; set; }

    /// <summary>The winner first: <see cref="PracticeIndexProvider.RankOf"/>.</summary>
    public int StatusRank { get; set; }

    public string? Title { get; set; }

    /// <summary>The folded title, by which lists are sorted.</summary>
    public string? SortKey { get; set; }

    public string? City { get; set; }

    public string? Region { get; set; }

    public string? Summary { get; set; }

    /// <summary>The labels of special mentions, as JSON.</summary>
    public string? Mentions { get; set; }

    /// <summary>The two numbers of the canonical address; 0 without one, and then the practice has no page and no place in lists.</summary>
    public int Component { get; set; }

    public int Number { get; set; }

    public DateTime? PublishedUtc { get; set; }
}
