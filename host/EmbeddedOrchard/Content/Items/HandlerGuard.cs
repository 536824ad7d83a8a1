using System.Security;
using Microsoft.Extensions.Logging;

namespace EmbeddedOrchard.Content.Items;

/// <summary>One failing handler does not stop the others, as in Orchard Core: validation refuses through its result, not by throwing.</summary>
internal static partial class HandlerGuard
{
    public static async Task RunAsync<THandler, TContext>(
        Func<THandler, TContext, Task> raise, THandler handler, TContext context, ILogger logger)
        where THandler : notnull
    {
        try
        {
            await raise(handler, context);
        }
        catch (Exception exception) when (!IsFatal(exception))
        {
            HandlerFailed(logger, handler.GetType().FullName, typeof(TContext).Name, exception);
        }
    }

    private static bool IsFatal(Exception exception) => exception is OutOfMemoryException or SecurityException or AccessViolationException;

    [LoggerMessage(3001, LogLevel.Error, "{Handler} failed on {Context}")]
    private static partial void HandlerFailed(ILogger logger, string? handler, string context, Exception exception);
}
