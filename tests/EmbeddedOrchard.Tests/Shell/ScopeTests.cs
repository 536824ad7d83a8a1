using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Tests.Shell;

public class ScopeTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task At_its_end_a_scope_runs_callbacks_then_signals_then_deferred_tasks()
    {
        await NewScope().UsingAsync(_ =>
        {
            ShellScope.AddDeferredTask(_ => Log("task"));
            ShellScope.AddDeferredSignal("content");
            ShellScope.RegisterBeforeDispose(_ => Log("commit"), last: true);
            ShellScope.RegisterBeforeDispose(_ => Log("before"));
            return Log("work");
        });

        Assert.Equal(["work", "before", "commit", "signal content", "task"], _log);
    }

    [Fact]
    public async Task What_must_be_seen_by_the_next_request_happens_after_the_commit()
    {
        await NewScope().UsingAsync(scope =>
        {
            scope.AfterCommit(() => Log("reload"));
            ShellScope.RegisterBeforeDispose(_ => Log("commit"));
            return Task.CompletedTask;
        });

        Assert.Equal(["commit", "reload"], _log);
    }

    [Fact]
    public async Task A_callback_that_registers_another_is_followed_by_it()
    {
        await NewScope().UsingAsync(scope =>
        {
            scope.RegisterBeforeDispose(inner =>
            {
                inner.RegisterBeforeDispose(_ => Log("second"));
                return Log("first");
            });
            return Task.CompletedTask;
        });

        Assert.Equal(["first", "second"], _log);
    }

    [Fact]
    public async Task An_exception_skips_the_commit_and_reaches_the_handlers_and_the_caller()
    {
        var scope = NewScope();

        await Assert.ThrowsAsync<TimeoutException>(() => scope.UsingAsync(_ =>
        {
            ShellScope.RegisterBeforeDispose(_ => Log("commit"));
            ShellScope.AddDeferredTask(_ => Log("task"));
            ShellScope.AddDeferredSignal("content");
            ShellScope.AddExceptionHandler((_, exception) => Log("handled " + exception.GetType().Name));
            throw new TimeoutException();
        }));

        Assert.Equal(["handled TimeoutException"], _log);
    }

    [Fact]
    public async Task A_failing_commit_is_an_exception_like_any_other()
    {
        await Assert.ThrowsAsync<TimeoutException>(() => NewScope().UsingAsync(_ =>
        {
            ShellScope.RegisterBeforeDispose(_ => throw new TimeoutException());
            ShellScope.AddDeferredTask(_ => Log("task"));
            return Task.CompletedTask;
        }));

        Assert.Equal([], _log);
    }

    [Fact]
    public async Task A_failing_deferred_task_is_reported_and_stops_no_other()
    {
        var failures = new List<string>();

        await NewScope(failures).UsingAsync(_ =>
        {
            ShellScope.AddDeferredTask(_ => throw new TimeoutException("slow"));
            ShellScope.AddDeferredTask(_ => Log("task"));
            return Task.CompletedTask;
        });

        Assert.Equal(["task"], _log);
        Assert.Equal(["slow"], failures);
    }

    [Fact]
    public async Task Each_deferred_task_has_a_scope_of_its_own()
    {
        var scopes = new List<ShellScope>();
        var scope = NewScope();

        await scope.UsingAsync(outer =>
        {
            scopes.Add(outer);
            ShellScope.AddDeferredTask(Remember);
            ShellScope.AddDeferredTask(Remember);
            return Task.CompletedTask;
        });

        Assert.Equal(3, scopes.Distinct().Count());

        Task Remember(ShellScope inner)
        {
            scopes.Add(inner);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task The_services_of_a_released_shell_live_until_its_last_scope_ends()
    {
        var witness = new Witness();
        var context = new ShellContext { ServiceProvider = new ServiceCollection().AddSingleton(_ => witness).BuildServiceProvider() };
        context.ServiceProvider.GetRequiredService<Witness>();
        var scope = await context.CreateScopeAsync();

        await context.ReleaseAsync();
        var whileUsed = witness.Disposed;
        await scope.DisposeAsync();

        Assert.False(whileUsed);
        Assert.True(witness.Disposed);
        Assert.Null(await context.CreateScopeAsync());
    }

    private ShellScope NewScope(List<string>? failures = null)
    {
        var context = new ShellContext
        {
            Settings = new ShellSettings().AsDefaultShell().AsRunning(),
            ServiceProvider = new ServiceCollection().AddSingleton<ISignal>(new LoggedSignal(_log)).BuildServiceProvider(),
            ReportFailedTask = exception => failures?.Add(exception.Message),
        };
        context.Host = new OneShell(context);
        return new ShellScope(context);
    }

    private Task Log(string text)
    {
        _log.Add(text);
        return Task.CompletedTask;
    }

    private sealed class LoggedSignal(List<string> log) : ModularTenantEvents, ISignal
    {
        public IChangeToken GetToken(string key) => throw new InvalidOperationException("Nobody waits for a token here.");

        public Task SignalTokenAsync(string key)
        {
            log.Add("signal " + key);
            return Task.CompletedTask;
        }
    }

    private sealed class Witness : IDisposable
    {
        public bool Disposed { get; private set; }

        public void Dispose() => Disposed = true;
    }
}
