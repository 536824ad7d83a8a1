using YesSql.Indexes;

namespace Orchard.Compliance.Store.Articles;

public sealed class ArticleIndex : MapIndex
{
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
}

/// <summary>One row for each tag: a document may have many, or none.</summary>
public sealed class TagIndex : MapIndex
{
    // Filled by the store, as for Orchard's own ContentItemIndex.
    public long DocumentId { get; set; }

    public string? Tag { get; set; }

    public int Position { get; set; }
}

public sealed class ArticleIndexProvider : IndexProvider<Article>
{
    public override void Describe(DescribeContext<Article> context)
    {
        context.For<ArticleIndex>().Map(article => new ArticleIndex
        {
            Title = article.Title,
            Rank = article.Rank,
            Score = article.Score,
            Price = article.Price,
            Weight = article.Weight,
            Featured = article.Featured,
            Approved = article.Approved,
            CreatedUtc = article.CreatedUtc,
            ReviewedUtc = article.ReviewedUtc,
            Genre = article.Genre,
        });

        context.For<TagIndex>().Map(article => article.Tags.Select((tag, position) => new TagIndex { Tag = tag, Position = position }));
    }
}
