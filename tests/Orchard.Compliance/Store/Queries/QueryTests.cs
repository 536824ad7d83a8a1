using Orchard.Compliance.Store.Articles;
using YesSql;
using YesSql.Services;

namespace Orchard.Compliance.Store.Queries;

public sealed class QueryTests : IAsyncLifetime
{
    private readonly Article _lisbon = new() { Title = "Lisbon", Rank = 2, Tags = ["budget", "city", "Old"] };
    private readonly Article _recife = new() { Title = "Recife", Rank = 1, Tags = ["city", "city"] };
    private readonly Article _turin = new() { Title = "Turin", Rank = 3 };
    private TestStore _store = null!;
    private ISession _session = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.CreateAsync();
        await _store.SaveAsync(_lisbon, _recife, _turin, new Letter { Text = "Not an article" });
        _session = _store.NewSession();
    }

    public async ValueTask DisposeAsync()
    {
        await _session.DisposeAsync();
        await _store.DisposeAsync();
    }

    [Fact]
    public async Task A_query_by_type_finds_all_documents_of_the_type_and_no_others() =>
        Assert.Equal(["Lisbon", "Recife", "Turin"], Titles(await _session.Query<Article>().ListAsync()));

    [Fact]
    public async Task A_document_with_several_matching_rows_is_found_and_counted_once()
    {
        var query = _session.Query<Article, TagIndex>(index => index.Tag == "city");

        Assert.Equal(["Lisbon", "Recife"], Titles(await query.ListAsync()));
        Assert.Equal(2, await query.CountAsync());
    }

    [Fact]
    public async Task A_document_with_several_rows_is_ordered_by_the_first_of_them()
    {
        Assert.Equal(["Lisbon", "Recife"], Titles(await _session.Query<Article, TagIndex>().OrderBy(index => index.Tag!).ListAsync()));
        Assert.Equal(["Lisbon", "Recife"], Titles(await _session.Query<Article, TagIndex>().OrderByDescending(index => index.Tag!).ListAsync()));
        Assert.Equal(["Recife", "Lisbon"], Titles(await _session.Query<Article, TagIndex>(index => index.Tag == "city").OrderBy(index => index.Position).ListAsync()));
    }

    [Fact]
    public async Task Conditions_on_one_index_are_about_the_same_row() =>
        Assert.Equal(["Recife"], Titles(await _session
            .Query<Article, TagIndex>(index => index.Tag == "city").With<TagIndex>(index => index.Position == 0).ListAsync()));

    [Fact]
    public async Task Indexes_are_joined_by_their_document() =>
        Assert.Equal(["Recife"], Titles(await _session
            .Query<Article, TagIndex>(index => index.Tag == "city").With<ArticleIndex>(index => index.Rank < 2).OrderBy(index => index.Rank).ListAsync()));

    [Fact]
    public async Task Alternatives_may_be_about_different_indexes() =>
        Assert.Equal(["Lisbon", "Turin"], Titles(await _session.Query<Article>()
            .Any(query => query.With<ArticleIndex>(index => index.Title == "turin"), query => query.With<TagIndex>(index => index.Tag == "old"))
            .ListAsync()));

    [Fact]
    public async Task A_predicate_may_look_into_another_index()
    {
        Assert.Equal(["Lisbon"], Titles(await _session
            .Query<Article, ArticleIndex>(index => index.Rank.IsIn<TagIndex>(tag => tag.Position, tag => tag.Tag == "old")).ListAsync()));
        Assert.Equal(["Turin"], Titles(await _session
            .Query<Article, ArticleIndex>(index => index.Rank.IsNotInAny<TagIndex>(tag => tag.Position)).ListAsync()));
    }

    [Fact]
    public async Task A_missing_value_is_neither_in_a_list_of_another_index_nor_outside()
    {
        Assert.Empty(await _session.Query<Article, ArticleIndex>(index => index.Score.IsIn<TagIndex>(tag => tag.Position, tag => tag.Tag == "city")).ListAsync());
        Assert.Empty(await _session.Query<Article, ArticleIndex>(index => index.Score.IsNotIn<TagIndex>(tag => tag.Position, tag => tag.Tag == "city")).ListAsync());
    }

    [Fact]
    public async Task Rows_of_an_index_are_read_without_their_documents()
    {
        var rows = await _session.QueryIndex<TagIndex>(index => index.Tag!.EndsWith("ty")).OrderByDescending(index => index.Position).Take(2).ListAsync();

        Assert.Equal([(_lisbon.Id, "city", 1), (_recife.Id, "city", 1)], rows.Select(row => (row.DocumentId, row.Tag!, row.Position)));
        Assert.Equal(3, await _session.QueryIndex<TagIndex>(index => index.Tag == "city").CountAsync());
    }

    [Fact]
    public async Task The_first_document_is_the_first_of_the_order()
    {
        Assert.Equal("Turin", (await _session.Query<Article, ArticleIndex>().OrderByDescending(index => index.Rank).FirstOrDefaultAsync()).Title);
        Assert.Null(await _session.Query<Article, ArticleIndex>(index => index.Rank > 3).FirstOrDefaultAsync());
    }

    [Fact]
    public async Task Wildcards_are_only_wildcards_where_the_caller_writes_a_pattern()
    {
        Assert.Empty(await _session.Query<Article, ArticleIndex>(index => index.Title!.Contains('%')).ListAsync());
        Assert.Equal(["Lisbon", "Recife"], Titles(await _session.Query<Article, ArticleIndex>(index => index.Title!.IsLike("%i%s%") || index.Title!.IsLike("r_c%")).ListAsync()));
    }

    [Theory]
    [InlineData("GetHashCode")]
    [InlineData("Contains")]
    [InlineData("OrderBy")]
    [InlineData("Trim")]
    public async Task What_has_no_SQL_is_refused_by_name(string expression)
    {
        var titles = new List<string?> { "Turin" };
        var query = _session.Query<Article, ArticleIndex>();

        var exception = await Assert.ThrowsAsync<NotSupportedException>(() => (expression switch
        {
            "GetHashCode" => query.Where(index => index.Title!.GetHashCode() == 0),
            "Contains" => query.Where(index => titles.Contains(index.Title)),
            "OrderBy" => query.OrderBy(index => index.Title!.Length),
            _ => query.Where(index => index.Title!.Trim() == "Turin"),
        }).ListAsync());

        Assert.Contains(expression == "OrderBy" ? "index.Title.Length" : expression, exception.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Titles(IEnumerable<Article> articles) => articles.Select(article => article.Title);

    internal sealed class Letter
    {
        public string Text { get; set; } = "";
    }
}
