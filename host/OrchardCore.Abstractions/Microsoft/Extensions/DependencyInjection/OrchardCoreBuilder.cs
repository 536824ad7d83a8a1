using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;

namespace Microsoft.Extensions.DependencyInjection;

public class OrchardCoreBuilder
{
    public OrchardCoreBuilder(IServiceCollection services) => ApplicationServices = services;

    public IServiceCollection ApplicationServices { get; }

    internal List<Type> Startups { get; } = [];
    internal List<StartupAction> Actions { get; } = [];
    internal List<string> AlwaysEnabledFeatures { get; } = [];

    public OrchardCoreBuilder RegisterStartup<T>() where T : class, IStartup
    {
        Startups.Add(typeof(T));
        return this;
    }

    public OrchardCoreBuilder EnableFeature(string id)
    {
        AlwaysEnabledFeatures.Add(id);
        return this;
    }

    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection, IServiceProvider> configure, int order = 0) =>
        Add(new StartupAction(order) { ConfigureServices = configure });

    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection> configure, int order = 0) =>
        ConfigureServices((services, _) => configure(services), order);

    public OrchardCoreBuilder Configure(Action<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider> configure, int order = 0) =>
        Configure(
            (app, routes, services) =>
            {
                configure(app, routes, services);
                return ValueTask.CompletedTask;
            },
            order);

    public OrchardCoreBuilder Configure(Action<IApplicationBuilder, IEndpointRouteBuilder> configure, int order = 0) =>
        Configure((app, routes, _) => configure(app, routes), order);

    public OrchardCoreBuilder Configure(Action<IApplicationBuilder> configure, int order = 0) =>
        Configure((app, _, _) => configure(app), order);

    public OrchardCoreBuilder Configure(Func<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider, ValueTask> configureAsync, int order = 0) =>
        Add(new StartupAction(order) { Configure = configureAsync });

    public OrchardCoreBuilder Configure(Func<IApplicationBuilder, IEndpointRouteBuilder, ValueTask> configureAsync, int order = 0) =>
        Configure((app, routes, _) => configureAsync(app, routes), order);

    public OrchardCoreBuilder Configure(Func<IApplicationBuilder, ValueTask> configureAsync, int order = 0) =>
        Configure((app, _, _) => configureAsync(app), order);

    private OrchardCoreBuilder Add(StartupAction action)
    {
        Actions.Add(action);
        return this;
    }
}

internal sealed record StartupAction(int Order)
{
    public Action<IServiceCollection, IServiceProvider> ConfigureServices { get; init; }
    public Func<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider, ValueTask> Configure { get; init; }
}
