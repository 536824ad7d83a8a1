using EmbeddedOrchard.Documents;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using YesSql;

namespace Orchard.Compliance.Store;

public sealed class SingleDocumentTests : IAsyncLifetime
{
    private TestStore _store = null!;

    public async ValueTask InitializeAsync() =>
        _store = await TestStore.OpenAsync(TestStore.NewFolder(), services => services.AddDocuments(), keepFiles: false);

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task What_is_changed_is_seen_by_others_after_the_commit_and_not_before()
    {
        await ChangeAsync("first");
        await _store.InScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<IDocumentManager<Palette>>();
            var palette = await manager.GetOrCreateMutableAsync();
            palette.Colour = "second";
            await manager.UpdateAsync(palette);
            Assert.Equal("second", (await manager.GetOrCreateImmutableAsync()).Colour);
            Assert.Equal("first", await ReadAsync());

            await services.GetRequiredService<IDocumentStore>().CommitAsync();
        });

        Assert.Equal("second", await ReadAsync());
    }

    [Fact]
    public async Task What_is_read_is_shared_until_it_is_changed()
    {
        await ChangeAsync("first");
        var first = await ImmutableAsync();

        Assert.Same(first, await ImmutableAsync());
        Assert.True(first.IsReadOnly);
        await ChangeAsync("second");
        Assert.Equal("first", first.Colour);
    }

    [Fact]
    public async Task The_second_of_two_changes_at_once_is_refused() =>
        await _store.InScopeAsync(async services =>
        {
            await ChangeAsync("first");
            var manager = services.GetRequiredService<IDocumentManager<Palette>>();
            var palette = await manager.GetOrCreateMutableAsync();
            await ChangeAsync("second");
            palette.Colour = "late";
            await manager.UpdateAsync(palette);

            await Assert.ThrowsAsync<DocumentStoreCommitException>(services.GetRequiredService<IDocumentStore>().CommitAsync);
            Assert.Equal("second", await ReadAsync());
        });

    [Fact]
    public async Task The_document_is_created_once_even_by_two_at_once() =>
        await _store.InScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<IDocumentManager<Palette>>();
            var palette = await manager.GetOrCreateMutableAsync();
            await ChangeAsync("first");
            await manager.UpdateAsync(palette);

            await Assert.ThrowsAsync<ConcurrencyException>(services.GetRequiredService<ISession>().SaveChangesAsync);
            Assert.Equal(1L, _store.Scalar("SELECT COUNT(*) FROM Document"));
        });

    private Task ChangeAsync(string colour) => _store.InScopeAsync(async services =>
    {
        var manager = services.GetRequiredService<IDocumentManager<Palette>>();
        var palette = await manager.GetOrCreateMutableAsync();
        palette.Colour = colour;
        await manager.UpdateAsync(palette);
        await services.GetRequiredService<IDocumentStore>().CommitAsync();
    });

    private async Task<string?> ReadAsync() => (await ImmutableAsync()).Colour;

    private async Task<Palette> ImmutableAsync()
    {
        Palette? palette = null;
        await _store.InScopeAsync(async services =>
            palette = await services.GetRequiredService<IDocumentManager<Palette>>().GetOrCreateImmutableAsync());
        return palette!;
    }

    internal sealed class Palette : OrchardCore.Data.Documents.Document
    {
        public string? Colour { get; set; }
    }
}
