namespace Orchard.Compliance.Store.Articles;

public enum Genre
{
    News,
    Essay,
    Interview,
}

/// <summary>A document with a column of every kind.</summary>
public sealed class Article
{
    public long Id { get; set; }

    public string? Title { get; set; }

    public int Rank { get; set; }

    public int? Score { get; set; }

    public decimal? Price { get; set; }

    public double Weight { get; set; }

    public bool Featured { get; set; }

    public bool? Approved { get; set; }

    public DateTime CreatedUtc { get; set; }

    public DateTime? ReviewedUtc { get; set; }

    public Genre Genre { get; set; }

    public List<string> Tags { get; set; } = [];
}
