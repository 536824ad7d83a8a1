using System.Diagnostics;
using EmbeddedOrchard.AuditTrail;
using EmbeddedOrchard.Shell.Assets;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Scope;

namespace EmbeddedOrchard.Shell.Requests;

/// <summary>Answers each request in a scope of the running shell. The scope is committed before the answer starts.</summary>
internal sealed partial class ShellRequests(ShellHost host, IHostEnvironment environment, ILogger<ShellRequests> logger)
{
    private const int LongestLogged = 500;

    private static readonly Func<object, Task> Commit = static scope => ((ShellScope)scope).TerminateAsync();
    private static readonly Func<object, Task> RunDeferredTasks = static scope => ((ShellScope)scope).RunDeferredTasksAsync();

    public Task AnswerAsync(HttpContext http) =>
        AssetResponse.TryAnswer(http, host.Running.Assets, out var answer) ? answer : AnswerInScopeAsync(http);

    private async Task AnswerInScopeAsync(HttpContext http)
    {
        if (!HasReadableHost(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            await StatusPages.WritePlainAsync(http);
            return;
        }

        var outer = http.Features.Get<IServiceProvidersFeature>();
        try
        {
            await RunAsync(http);
        }
        catch (Exception exception) when (http.RequestAborted.IsCancellationRequested && exception is OperationCanceledException or IOException)
        {
            // The reader has gone: nobody is left to answer.
            http.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (Exception exception) when (!http.Response.HasStarted)
        {
            await AnswerErrorAsync(http, exception);
        }
        finally
        {
            http.Features.Set(outer);
        }
    }

    // Whoever asks for the host of a request gets it decoded, and an exception where it is no name that can be.
    private static bool HasReadableHost(HttpRequest request)
    {
        try
        {
            _ = request.Host;
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private async Task RunAsync(HttpContext http)
    {
        var scope = host.CreateScope(out var running);
        scope.StartAsyncFlow();
        http.Features.Set<IServiceProvidersFeature>(new ScopeServices(scope));
        try
        {
            if (!running.Context.IsActivated)
            {
                await scope.ActivateShellAsync();
            }

            http.Response.OnStarting(Commit, scope);
            await running.Pipeline(http);
            await scope.TerminateAsync();
            if (scope.HasDeferredTasks)
            {
                http.Response.OnCompleted(RunDeferredTasks, scope);
            }
        }
        catch (Exception exception)
        {
            await scope.AbortAsync(exception);
            throw;
        }
        finally
        {
            await scope.DisposeAsync();
        }
    }

    private async Task AnswerErrorAsync(HttpContext http, Exception exception)
    {
        // What people quote from the page is what every line of the log of this request has.
        http.TraceIdentifier = Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier;
        var status = exception switch
        {
            BadHttpRequestException bad => bad.StatusCode,
            InvalidDataException => StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status500InternalServerError,
        };
        if (status < StatusCodes.Status500InternalServerError)
        {
            LogRefused(logger, status, PrintableText.Of(exception.Message, LongestLogged)!);
        }
        else
        {
            LogFailed(logger, exception, http.Request.Method, PathOf(http), http.TraceIdentifier);
        }

        http.Response.Clear();
        http.Response.StatusCode = status;
        http.Response.Headers.CacheControl = "no-store";
        if (status == StatusCodes.Status500InternalServerError && environment.IsDevelopment())
        {
            http.Response.ContentType = "text/plain; charset=utf-8";
            await http.Response.WriteAsync(exception.ToString());
            return;
        }

        try
        {
            StatusPages.Show(http, status);
            await RunAsync(http);
        }
        catch (Exception second) when (!http.Response.HasStarted)
        {
            LogFailed(logger, second, http.Request.Method, PathOf(http), http.TraceIdentifier);
            http.Response.Clear();
            http.Response.StatusCode = status;
            await StatusPages.WritePlainAsync(http);
        }
    }

    // An address may hold line breaks, which would look like lines of the log.
    private static string PathOf(HttpContext http) => PrintableText.Of(http.Request.Path.Value, LongestLogged) ?? string.Empty;

    [LoggerMessage(10, LogLevel.Error, "{Method} {Path} failed (request {Id}).")]
    private static partial void LogFailed(ILogger logger, Exception exception, string method, string path, string id);

    [LoggerMessage(11, LogLevel.Information, "A request was refused with {Status}: {Reason}")]
    private static partial void LogRefused(ILogger logger, int status, string reason);

    private sealed class ScopeServices(ShellScope scope) : IServiceProvidersFeature
    {
        private IServiceProvider? _services;

        public IServiceProvider RequestServices
        {
            get => _services ??= scope.ServiceProvider;
            set => _services = value;
        }
    }
}
