using OrchardCore.Alias.Indexes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using YesSql;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.Content.Handles;

/// <summary><c>contentitemid:4tav…</c></summary>
internal sealed class ContentItemIdHandleProvider : IContentHandleProvider
{
    public int Order => 0;

    public Task<string> GetContentItemIdAsync(string handle) => Task.FromResult(Handle.Rest(handle, "contentitemid:")!);
}

/// <summary><c>alias:terms</c></summary>
internal sealed class AliasHandleProvider(ISession session) : IContentHandleProvider
{
    public int Order => 100;

    public async Task<string> GetContentItemIdAsync(string handle) =>
        Handle.Rest(handle, "alias:")?.ToLowerInvariant() is { } alias
            ? (await session.QueryIndex<AliasPartIndex>(row => row.Alias == alias).FirstOrDefaultAsync())?.ContentItemId!
            : null!;
}

/// <summary><c>slug:en/pages/terms</c></summary>
internal sealed class SlugHandleProvider(IAutorouteEntries entries) : IContentHandleProvider
{
    public int Order => 10;

    public async Task<string> GetContentItemIdAsync(string handle) =>
        Handle.Rest(handle, "slug:") is { } path && await entries.TryGetEntryByPathAsync(path) is (true, var entry) ? entry.ContentItemId : null!;
}

internal static class Handle
{
    public static string? Rest(string? handle, string prefix) =>
        handle?.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) == true ? handle[prefix.Length..] : null;
}
