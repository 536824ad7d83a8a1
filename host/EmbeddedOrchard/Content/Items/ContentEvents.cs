using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.Handlers;

namespace EmbeddedOrchard.Content.Items;

/// <summary>Calls the content handlers: in the order of their registration for "-ing", in reverse for "-ed".</summary>
internal sealed class ContentEvents(IEnumerable<IContentHandler> handlers, ILogger<ContentEvents> logger)
{
    private readonly IContentHandler[] _handlers = [.. handlers];

    public async Task RaiseAsync<TContext>(Func<IContentHandler, TContext, Task> raise, TContext context)
    {
        foreach (var handler in _handlers)
        {
            await HandlerGuard.RunAsync(raise, handler, context, logger);
        }
    }

    public async Task RaiseReversedAsync<TContext>(Func<IContentHandler, TContext, Task> raise, TContext context)
    {
        for (var i = _handlers.Length - 1; i >= 0; i--)
        {
            await HandlerGuard.RunAsync(raise, _handlers[i], context, logger);
        }
    }
}
