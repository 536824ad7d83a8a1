using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Content.Handles;

internal sealed class ContentHandleManager(IEnumerable<IContentHandleProvider> providers) : IContentHandleManager
{
    public async Task<string> GetContentItemIdAsync(string handle)
    {
        foreach (var provider in providers.OrderBy(provider => provider.Order))
        {
            if (await provider.GetContentItemIdAsync(handle) is { Length: > 0 } id)
            {
                return id;
            }
        }

        return null!;
    }
}
