using YesSql;

namespace OrchardParticipation.Translations.Files.Keeping;

/// <summary>Keeps what a file would do between the report and the saving: of each person the last one, for a day.</summary>
internal sealed class KeptImports(ISession session)
{
    private static readonly TimeSpan _retention = TimeSpan.FromDays(1);

    public Task<KeptImport?> FindAsync(string importId, string userId) =>
        session.Query<KeptImport, KeptImportIndex>(index => index.ImportId == importId && index.UserId == userId).FirstOrDefaultAsync()!;

    /// <summary>Those that are to be saved or could not be, in the order of the file.</summary>
    public async Task<IReadOnlyList<KeptItem>> FailedAsync(string importId) =>
        [.. await session.Query<KeptItem, KeptItemIndex>(index => index.ImportId == importId && !index.IsWaiting).OrderBy(index => index.Position).ListAsync()];

    public Task<int> CountWaitingAsync(string importId) =>
        session.QueryIndex<KeptItemIndex>(index => index.ImportId == importId && index.IsWaiting).CountAsync();

    public Task<KeptItem?> NextAsync(string importId) =>
        session.Query<KeptItem, KeptItemIndex>(index => index.ImportId == importId && index.IsWaiting).OrderBy(index => index.Position).FirstOrDefaultAsync()!;

    public async Task KeepAsync(KeptImport import, IEnumerable<KeptItem> items)
    {
        var limit = import.CreatedUtc - _retention;
        foreach (var old in await session.Query<KeptImport, KeptImportIndex>(index => index.UserId == import.UserId || index.CreatedUtc < limit).ListAsync())
        {
            await DropAsync(old);
        }

        await session.SaveAsync(import);
        foreach (var item in items)
        {
            await session.SaveAsync(item);
        }
    }

    public async Task DropAsync(KeptImport import)
    {
        var id = import.ImportId;
        foreach (var item in await session.Query<KeptItem, KeptItemIndex>(index => index.ImportId == id).ListAsync())
        {
            session.Delete(item);
        }

        session.Delete(import);
    }

    public void Remove(KeptItem item) => session.Delete(item);

    public Task SaveAsync(KeptItem item) => session.SaveAsync(item);
}
