using EmbeddedOrchard.Content.Routing;
using EmbeddedOrchard.Shell.Modules;
using EmbeddedOrchard.Shell.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Shell;

/// <summary>Routing, then what the startups add in their ConfigureOrder, then the endpoints.</summary>
internal sealed class ShellPipeline(OrchardCoreBuilder builder)
{
    public async Task<RequestDelegate> BuildAsync(IServiceProvider services, IReadOnlyList<IStartup> startups)
    {
        var app = new ApplicationBuilder(services);
        app.UseMiddleware<StatusPages>();
        app.UseRouting();

        // UseEndpoints is asked first for the route builder and last for the endpoint middleware: startups may await in between.
        var pending = new List<Task>();
        app.UseEndpoints(routes => pending.Add(ConfigureAsync(app, routes, services, startups)));
        await Task.WhenAll(pending);
        return app.Build();
    }

    private async Task ConfigureAsync(
        IApplicationBuilder app, Microsoft.AspNetCore.Routing.IEndpointRouteBuilder routes, IServiceProvider services, IReadOnlyList<IStartup> startups)
    {
        var steps = startups
            .Select(startup => new StartupAction(startup.ConfigureOrder) { Configure = (a, r, s) => ConfigureAsync(startup, a, r, s) })
            .Concat(builder.Actions.Where(action => action.Configure is not null))
            .Concat(services.GetServices<StartupAction>())
            .OrderBy(step => step.Order);
        foreach (var step in steps)
        {
            await step.Configure(app, routes, services);
        }

        if (services.GetRequiredService<ShellSettings>().IsUninitialized())
        {
            routes.MapFallbackToAreaController("Index", "Setup", BuiltInFeatures.AdminTheme);
        }
        else
        {
            routes.MapControllers();
            routes.MapContent();
            routes.MapControllerRoute("Areas", "{area:exists}/{controller}/{action}/{id?}");
        }
    }

    private static ValueTask ConfigureAsync(
        IStartup startup, IApplicationBuilder app, Microsoft.AspNetCore.Routing.IEndpointRouteBuilder routes, IServiceProvider services)
    {
        startup.Configure(app, routes, services);
        return startup is IAsyncStartup asynchronous ? asynchronous.ConfigureAsync(app, routes, services) : ValueTask.CompletedTask;
    }
}
