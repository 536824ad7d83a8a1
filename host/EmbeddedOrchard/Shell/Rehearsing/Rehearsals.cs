using System.Globalization;
using EmbeddedOrchard.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.Shell.Rehearsing;

/// <summary>
/// Acts and asks for pages in a unit of work of its own that is never committed: what follows from a change can be seen before
/// anybody makes it. Nothing of it is stored, runs after a commit, is deferred, or reaches the answer of the real request.
/// </summary>
internal sealed class Rehearsals(ShellHost host, IHttpContextAccessor accessor)
{
    // The store has one writer at a time: nobody may keep the others waiting for a page that does not come.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public Task<T> RunAsync<T>(HttpContext http, Func<Rehearsal, Task<T>> act)
    {
        var (culture, language) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

        // Without the ambient state of the real request: its scope and its context stay as they are.
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(() =>
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, language);

                return RunInScopeAsync(http, act);
            });
        }
    }

    private async Task<T> RunInScopeAsync<T>(HttpContext http, Func<Rehearsal, Task<T>> act)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        patience.CancelAfter(Patience);

        // Disposed without being terminated: callbacks, signals and deferred tasks are forgotten, and the session rolls back.
        await using var scope = host.CreateScope(out var running);
        scope.StartAsyncFlow();
        var session = (Session)scope.ServiceProvider.GetRequiredService<ISession>();
        session.NeverCommit();

        return await act(new Rehearsal(http, accessor, scope.ServiceProvider, running.Pipeline, session, patience.Token));
    }
}
