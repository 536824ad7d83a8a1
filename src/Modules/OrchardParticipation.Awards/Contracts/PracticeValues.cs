namespace OrchardParticipation.Awards.Contracts;

/// <summary>Where a practice takes place.</summary>
public sealed record Place
{
    public string? City { get; init; }

    public string? Region { get; init; }

    /// <summary>ISO 3166-1 code of two letters.</summary>
    public string? Country { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }
}

/// <summary>The number of inhabitants, as typed and as read.</summary>
public sealed record Population
{
    public string? Text { get; init; }

    public long? Value { get; init; }
}

/// <summary>How long a practice has been going on, as typed and as read (<c>2020</c>, <c>2020-01</c> or <c>2020-01-31</c>).</summary>
public sealed record Period
{
    public string? Text { get; init; }

    public string? Start { get; init; }

    public string? End { get; init; }

    public bool Ongoing { get; init; }
}

/// <summary>What a practice costs, as typed and as read.</summary>
public sealed record Budget
{
    public string? Text { get; init; }

    public decimal? Amount { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public string? Currency { get; init; }
}

/// <summary>A web page about a practice.</summary>
public sealed record PracticeLink
{
    public string? Url { get; init; }

    public string? Label { get; init; }
}

/// <summary>Where Decidim published the practice: the two numbers of its address.</summary>
public sealed record ComponentAddress
{
    public int Component { get; init; }

    public int Number { get; init; }
}
