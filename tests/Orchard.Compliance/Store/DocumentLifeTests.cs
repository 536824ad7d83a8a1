using Orchard.Compliance.Store.Articles;
using YesSql;

namespace Orchard.Compliance.Store;

public sealed class DocumentLifeTests : IAsyncLifetime
{
    private TestStore _store = null!;

    public async ValueTask InitializeAsync() => _store = await TestStore.CreateAsync();

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task A_saved_document_is_read_back_by_another_session()
    {
        var article = new Article { Title = "Porto Alegre", Score = 3, Tags = ["budget", "south"], Genre = Genre.Essay };
        await _store.SaveAsync(article);

        await using var session = _store.NewSession();
        var read = await session.GetAsync<Article>(article.Id);

        Assert.NotSame(article, read);
        Assert.Equivalent(article, read, strict: true);
    }

    [Fact]
    public async Task A_document_has_its_id_as_soon_as_it_is_saved()
    {
        var first = new Article();
        var second = new Article();
        await using var session = _store.NewSession();
        await session.SaveAsync(first);
        await session.SaveAsync(second);

        Assert.Equal(first.Id + 1, second.Id);
    }

    [Fact]
    public async Task Nothing_is_written_before_the_changes_are_saved()
    {
        await using var session = _store.NewSession();
        await session.SaveAsync(new Article { Title = "Pending" });
        await session.FlushAsync();

        Assert.Equal(0, await CountAsync());
        await session.SaveChangesAsync();
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task A_session_that_ends_without_saving_its_changes_leaves_nothing()
    {
        await using (var session = _store.NewSession())
        {
            await session.SaveAsync(new Article { Title = "Lost" });
            await session.FlushAsync();
        }

        Assert.Equal(0, await CountAsync());
        await _store.SaveAsync(new Article { Title = "The next writer is not held up" });
    }

    [Fact]
    public async Task A_query_sees_what_its_session_has_saved()
    {
        await using var session = _store.NewSession();
        var article = new Article { Title = "Mine" };
        await session.SaveAsync(article);

        Assert.Same(article, await session.Query<Article, ArticleIndex>(index => index.Title == "Mine").FirstOrDefaultAsync());
    }

    [Fact]
    public async Task A_changed_document_replaces_its_index_rows()
    {
        await _store.SaveAsync(new Article { Title = "Before", Tags = ["a", "b", "c"] });
        await using var session = _store.NewSession();
        var article = await session.Query<Article, ArticleIndex>(index => index.Title == "Before").FirstOrDefaultAsync();
        article.Title = "After";
        article.Tags = ["d"];
        await session.SaveAsync(article);
        await session.SaveChangesAsync();

        Assert.Equal("After", _store.Scalar("SELECT group_concat(Title) FROM ArticleIndex"));
        Assert.Equal("d", _store.Scalar("SELECT group_concat(Tag) FROM TagIndex"));
    }

    [Fact]
    public async Task A_deleted_document_takes_its_index_rows_along()
    {
        var article = new Article { Tags = ["a", "b"] };
        await _store.SaveAsync(article, new Article { Tags = ["c"] });
        await using var session = _store.NewSession();
        session.Delete(await session.GetAsync<Article>(article.Id));
        await session.SaveChangesAsync();

        Assert.Null(await session.GetAsync<Article>(article.Id));
        Assert.Equal("1 1 c", _store.Scalar(
            "SELECT (SELECT COUNT(*) FROM Document WHERE Type LIKE '%Article,%') || ' ' || (SELECT COUNT(*) FROM ArticleIndex) || ' ' || (SELECT group_concat(Tag) FROM TagIndex)"));
    }

    [Fact]
    public async Task Documents_come_in_the_order_of_the_ids_asked_for()
    {
        Article[] articles = [new(), new(), new()];
        await _store.SaveAsync([.. articles]);
        await using var session = _store.NewSession();

        var found = await session.GetAsync<Article>([articles[2].Id, 999, articles[0].Id]);

        Assert.Equal([articles[2].Id, articles[0].Id], found.Select(article => article.Id));
    }

    [Fact]
    public async Task A_document_is_one_object_in_a_session()
    {
        var article = new Article { Title = "One" };
        await _store.SaveAsync(article);
        await using var session = _store.NewSession();

        var byId = await session.GetAsync<Article>(article.Id);
        var byQuery = await session.Query<Article, ArticleIndex>(index => index.Title == "One").FirstOrDefaultAsync();
        var byList = Assert.Single(await session.Query<Article>().ListAsync());

        Assert.Same(byId, byQuery);
        Assert.Same(byId, byList);
    }

    [Fact]
    public async Task What_is_cancelled_is_discarded_and_so_is_what_follows_in_the_same_unit_of_work()
    {
        await using var session = _store.NewSession();
        await session.SaveAsync(new Article { Title = "Before" });
        await session.FlushAsync();
        await session.CancelAsync();
        await session.SaveAsync(new Article { Title = "After" });
        await session.SaveChangesAsync();

        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task Documents_lie_in_the_tables_and_under_the_names_that_Orchard_gives_them()
    {
        var article = new Article { Title = "Niño" };
        await _store.SaveAsync(article);

        Assert.Equal(
            "Orchard.Compliance.Store.Articles.Article, Orchard.Compliance",
            _store.Scalar($"SELECT Type FROM Document WHERE Id = {article.Id}"));
        Assert.Equal("Niño", _store.Scalar($"SELECT json_extract(Content, '$.Title') FROM Document WHERE Id = {article.Id}"));
        Assert.Equal(article.Id, _store.Scalar("SELECT DocumentId FROM ArticleIndex"));
    }

    private async Task<int> CountAsync()
    {
        await using var session = _store.NewSession();
        return await session.Query<Article>().CountAsync();
    }
}
