using EmbeddedOrchard.Shell.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Shell;

/// <summary>Holds the shell that answers. A reload builds the next one beside it and swaps: requests under way finish on the old one.</summary>
internal sealed partial class ShellHost(ShellBuilder builder, EnabledFeaturesReader reader, ShellSettings settings, ILogger<ShellHost> logger)
    : IShellHost, IDisposable
{
    private readonly SemaphoreSlim _building = new(1, 1);
    private volatile RunningShell? _running;

    public ShellSettings Settings => settings;

    public RunningShell Running => _running ?? throw new InvalidOperationException("The site has not started.");

    public bool HasStarted => _running is not null;

    /// <summary>Builds the shell with the features of its database, or only the setup screen when there is none yet.</summary>
    public Task StartAsync() => ReplaceAsync(async () => await PrepareAsync(
        settings.IsUninitialized() ? [BuiltInFeatures.Setup] : await reader.ReadAsync(settings)));

    public Task StartAsync(IEnumerable<string> features) => ReplaceAsync(() => PrepareAsync(features));

    public async Task StopAsync()
    {
        if (Interlocked.Exchange(ref _running, null) is { } running)
        {
            await running.Context.ReleaseAsync();
        }
    }

    public void Dispose() => _building.Dispose();

    public Task<ShellScope> GetScopeAsync(ShellSettings settings) => Task.FromResult(CreateScope(out _));

    public ShellScope CreateScope(out RunningShell running)
    {
        while (true)
        {
            running = Running;
            if (running.Context.TryCreateScope() is { } scope)
            {
                return scope;
            }
        }
    }

    public Task ReleaseShellContextAsync(ShellSettings settings, bool eventSource = true) => StartAsync();
    public Task ReloadShellContextAsync(ShellSettings settings, bool eventSource = true) => StartAsync();
    public Task InitializeAsync() => HasStarted ? Task.CompletedTask : StartAsync();
    public Task<ShellContext> GetOrCreateShellContextAsync(ShellSettings settings) => Task.FromResult(Running.Context);
    public IEnumerable<ShellSettings> GetAllSettings() => [settings];
    public IEnumerable<ShellContext> ListShellContexts() => _running is { } running ? [running.Context] : [];

    public bool TryGetSettings(string name, out ShellSettings found)
    {
        found = name == settings.Name ? settings : null!;
        return found is not null;
    }

    public bool TryGetShellContext(string name, out ShellContext shellContext)
    {
        shellContext = name == settings.Name ? _running?.Context! : null!;
        return shellContext is not null;
    }

    public Task UpdateShellSettingsAsync(ShellSettings settings) => throw OneTenant();
    public Task RemoveShellContextAsync(ShellSettings settings, bool eventSource = true) => throw OneTenant();
    public Task RemoveShellSettingsAsync(ShellSettings settings) => throw OneTenant();

    public Task<RunningShell> PrepareAsync(IEnumerable<string> features) => builder.BuildAsync(this, settings, builder.Enable(features));

    public Task DiscardAsync(RunningShell prepared) => prepared == _running ? Task.CompletedTask : prepared.Context.ReleaseAsync();

    /// <summary>Goes over to a shell with other features, and tells the modules, in the order of their dependencies.</summary>
    public async Task SwitchAsync(RunningShell next, IReadOnlyList<IFeatureInfo> disabled, IReadOnlyList<IFeatureInfo> enabled)
    {
        if (disabled.Count > 0)
        {
            await TellAsync(disabled, (handler, feature) => handler.DisablingAsync(feature));
        }

        await ReplaceAsync(() => Task.FromResult(next));
        await TellInstalledAsync(enabled);
        await TellAsync(disabled, (handler, feature) => handler.DisabledAsync(feature));
    }

    public async Task TellInstalledAsync(IReadOnlyList<IFeatureInfo> features)
    {
        await TellAsync(features, (handler, feature) => handler.InstallingAsync(feature));
        await TellAsync(features, (handler, feature) => handler.InstalledAsync(feature));
        await TellAsync(features, (handler, feature) => handler.EnablingAsync(feature));
        await TellAsync(features, (handler, feature) => handler.EnabledAsync(feature));
    }

    private async Task TellAsync(IReadOnlyList<IFeatureInfo> features, Func<IFeatureEventHandler, IFeatureInfo, Task> tell)
    {
        if (features.Count == 0)
        {
            return;
        }

        await CreateScope(out _).UsingAsync(async scope =>
        {
            var handlers = scope.ServiceProvider.GetServices<IFeatureEventHandler>().ToArray();
            foreach (var feature in features)
            {
                await handlers.InvokeAsync(tell, feature, logger);
            }
        });
    }

    private async Task ReplaceAsync(Func<Task<RunningShell>> prepare)
    {
        await _building.WaitAsync();
        try
        {
            var next = await prepare();
            var previous = Interlocked.Exchange(ref _running, next);
            if (previous is not null)
            {
                await previous.Context.ReleaseAsync();
                LogReloaded(logger, next.Features.Features.Count);
            }
        }
        finally
        {
            _building.Release();
        }
    }

    private static NotSupportedException OneTenant() => new("The embedded host has one tenant, 'Default': its settings are changed by setup alone.");

    [LoggerMessage(2, LogLevel.Information, "The site was reloaded with {Count} features.")]
    private static partial void LogReloaded(ILogger logger, int count);
}
