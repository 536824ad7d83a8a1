using Orchard.Compliance.Store.Articles;
using YesSql;

namespace Orchard.Compliance.Store;

public sealed class ConcurrencyTests : IAsyncLifetime
{
    private readonly Article _article = new() { Title = "Original" };
    private TestStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.CreateAsync();
        await _store.SaveAsync(_article);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task The_second_of_two_checked_changes_is_refused()
    {
        await using var first = _store.NewSession();
        await using var second = _store.NewSession();
        await ChangeAsync(first, "First", check: true);
        await ChangeAsync(second, "Second", check: true);
        await first.SaveChangesAsync();

        var exception = await Assert.ThrowsAsync<ConcurrencyException>(second.SaveChangesAsync);

        Assert.Equal(_article.Id, exception.Document.Id);
        Assert.Equal("First", await TitleAsync());
    }

    [Fact]
    public async Task A_checked_change_is_refused_after_one_that_was_not_checked()
    {
        await using var first = _store.NewSession();
        await using var second = _store.NewSession();
        await ChangeAsync(first, "First", check: false);
        await ChangeAsync(second, "Second", check: true);
        await first.SaveChangesAsync();

        await Assert.ThrowsAsync<ConcurrencyException>(second.SaveChangesAsync);
    }

    [Fact]
    public async Task Without_a_check_the_last_change_stays()
    {
        await using var first = _store.NewSession();
        await using var second = _store.NewSession();
        await ChangeAsync(first, "First", check: false);
        await ChangeAsync(second, "Second", check: false);
        await first.SaveChangesAsync();
        await second.SaveChangesAsync();

        Assert.Equal("Second", await TitleAsync());
    }

    [Fact]
    public async Task A_refused_change_takes_the_rest_of_its_unit_of_work_along()
    {
        await using var first = _store.NewSession();
        await using var second = _store.NewSession();
        await second.SaveAsync(new Article { Title = "Along" });
        await ChangeAsync(first, "First", check: true);
        await ChangeAsync(second, "Second", check: true);
        await first.SaveChangesAsync();
        await Assert.ThrowsAsync<ConcurrencyException>(second.SaveChangesAsync);

        await using var session = _store.NewSession();
        Assert.Equal(["First"], (await session.Query<Article>().ListAsync()).Select(article => article.Title));
    }

    [Fact]
    public async Task A_change_to_a_document_that_is_gone_is_refused()
    {
        await using var first = _store.NewSession();
        await using var second = _store.NewSession();
        await ChangeAsync(second, "Second", check: false);
        first.Delete(await first.GetAsync<Article>(_article.Id));
        await first.SaveChangesAsync();

        await Assert.ThrowsAsync<ConcurrencyException>(second.SaveChangesAsync);
    }

    [Fact]
    public async Task A_reader_is_not_held_up_by_a_writer_and_sees_only_what_is_committed()
    {
        await using var writer = _store.NewSession();
        await ChangeAsync(writer, "Uncommitted", check: false);
        await writer.FlushAsync();

        Assert.Equal("Original", await TitleAsync());
    }

    private async Task ChangeAsync(ISession session, string title, bool check)
    {
        var article = await session.GetAsync<Article>(_article.Id);
        article.Title = title;
        await session.SaveAsync(article, checkConcurrency: check);
    }

    private async Task<string?> TitleAsync()
    {
        await using var session = _store.NewSession();
        return (await session.GetAsync<Article>(_article.Id)).Title;
    }
}
