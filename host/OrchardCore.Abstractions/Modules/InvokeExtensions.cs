using Microsoft.Extensions.Logging;

namespace OrchardCore.Modules;

/// <summary>Runs every handler: one that fails is logged and does not stop the others, unless the failure is fatal to the process.</summary>
public static class InvokeExtensions
{
    public static void Invoke<TEvents>(this IEnumerable<TEvents> events, Action<TEvents> dispatch, ILogger logger)
    {
        foreach (var sink in events)
        {
            try
            {
                dispatch(sink);
            }
            catch (Exception exception) when (!IsFatal(exception))
            {
                HandleException(exception, logger, typeof(TEvents).Name, sink.GetType().FullName);
            }
        }
    }

    public static void Invoke<TEvents, T1>(this IEnumerable<TEvents> events, Action<TEvents, T1> dispatch, T1 arg1, ILogger logger) =>
        events.Invoke(sink => dispatch(sink, arg1), logger);

    public static IEnumerable<TResult> Invoke<TEvents, TResult>(this IEnumerable<TEvents> events, Func<TEvents, TResult> dispatch, ILogger logger)
    {
        var results = new List<TResult>();
        events.Invoke(sink => { results.Add(dispatch(sink)); }, logger);
        return results;
    }

    public static async Task InvokeAsync<TEvents>(this IEnumerable<TEvents> events, Func<TEvents, Task> dispatch, ILogger logger)
    {
        foreach (var sink in events)
        {
            try
            {
                await dispatch(sink);
            }
            catch (Exception exception) when (!IsFatal(exception))
            {
                HandleException(exception, logger, typeof(TEvents).Name, sink.GetType().FullName);
            }
        }
    }

    public static Task InvokeAsync<TEvents, T1>(
        this IEnumerable<TEvents> events, Func<TEvents, T1, Task> dispatch, T1 arg1, ILogger logger) =>
        events.InvokeAsync(sink => dispatch(sink, arg1), logger);

    public static Task InvokeAsync<TEvents, T1, T2>(
        this IEnumerable<TEvents> events, Func<TEvents, T1, T2, Task> dispatch, T1 arg1, T2 arg2, ILogger logger) =>
        events.InvokeAsync(sink => dispatch(sink, arg1, arg2), logger);

    public static Task InvokeAsync<TEvents, T1, T2, T3>(
        this IEnumerable<TEvents> events, Func<TEvents, T1, T2, T3, Task> dispatch, T1 arg1, T2 arg2, T3 arg3, ILogger logger) =>
        events.InvokeAsync(sink => dispatch(sink, arg1, arg2, arg3), logger);

    public static async Task<IEnumerable<TResult>> InvokeAsync<TEvents, TResult>(
        this IEnumerable<TEvents> events, Func<TEvents, Task<TResult>> dispatch, ILogger logger)
    {
        var results = new List<TResult>();
        await events.InvokeAsync(async Task (sink) => results.Add(await dispatch(sink)), logger);
        return results;
    }

    public static async Task<IEnumerable<TResult>> InvokeAsync<TEvents, TResult>(
        this IEnumerable<TEvents> events, Func<TEvents, Task<IEnumerable<TResult>>> dispatch, ILogger logger)
    {
        var results = new List<TResult>();
        await events.InvokeAsync(async Task (sink) => results.AddRange(await dispatch(sink)), logger);
        return results;
    }

    public static Task<IEnumerable<TResult>> InvokeAsync<TEvents, T1, TResult>(
        this IEnumerable<TEvents> events, Func<TEvents, T1, Task<TResult>> dispatch, T1 arg1, ILogger logger) =>
        events.InvokeAsync(sink => dispatch(sink, arg1), logger);

    public static void HandleException(Exception ex, ILogger logger, string sourceType, string method)
    {
        if (IsLogged(ex))
        {
            logger.LogError(ex, "{Type} thrown from {Method} by {Exception}", sourceType, method, ex.GetType().Name);
        }

        if (IsFatal(ex))
        {
            throw ex;
        }
    }

    private static bool IsLogged(Exception exception) => exception is not OperationCanceledException;

    private static bool IsFatal(Exception exception) =>
        exception is OutOfMemoryException or System.Security.SecurityException or System.Runtime.InteropServices.SEHException;
}
