using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using YesSql;

namespace EmbeddedOrchard.Tests.Shell;

public class Note
{
    public string Text { get; set; } = string.Empty;
}

/// <summary>The order in which the startups of the test module ran.</summary>
public sealed class StartupLog
{
    public List<string> Steps { get; } = [];
}

[Feature(TestSite.Extra)]
public sealed class ExtraStartup : StartupBase
{
    public override int Order => -10;
    public override int ConfigureOrder => 20;

    public override void ConfigureServices(IServiceCollection services) => services
        .AddSingleton<StartupLog>()
        .AddSingleton<IBackgroundTask, FailingTask>()
        .AddSingleton<IBackgroundTask, NoteTask>();

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        serviceProvider.GetRequiredService<StartupLog>().Steps.Add("extra");
}

[Feature(TestSite.Extra)]
[RequireFeatures("OrchardCore.HomeRoute")]
public sealed class HomeRouteStartup : StartupBase
{
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        serviceProvider.GetRequiredService<StartupLog>().Steps.Add("home");
}

[Feature(TestSite.Extra)]
public sealed class EarlyStartup : StartupBase
{
    public override int ConfigureOrder => -20;

    public override async ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        await Task.Yield();
        serviceProvider.GetRequiredService<StartupLog>().Steps.Add("early");
    }
}

[Feature(TestSite.Extra)]
public sealed class ExtraController(StartupLog log) : Controller
{
    [HttpGet("/extra")]
    public string Index() => string.Join(',', log.Steps);
}

[Feature(TestSite.Module)]
[IgnoreAntiforgeryToken]
public sealed class NotesController(ISession session, IShellFeaturesManager features) : Controller
{
    [HttpGet("/notes")]
    public async Task<string> List() => string.Join(',', (await session.Query().For<Note>().ListAsync()).Select(note => note.Text));

    [HttpPost("/notes/{text}")]
    public async Task<IActionResult> Add(string text)
    {
        await session.SaveAsync(new Note { Text = text });
        return Ok("saved");
    }

    [HttpPost("/notes/{text}/broken")]
    public async Task<IActionResult> AddAndFail(string text)
    {
        await session.SaveAsync(new Note { Text = text });
        throw new InvalidOperationException("A secret of the code.");
    }

    [HttpPost("/notes/{text}/later")]
    public IActionResult AddLater(string text)
    {
        ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<ISession>().SaveAsync(new Note { Text = text }));
        return Ok("later");
    }

    [HttpPost("/features/{id}")]
    public async Task<IActionResult> Enable(string id)
    {
        await features.EnableFeaturesAsync(id);
        return Ok("enabled");
    }

    [HttpDelete("/features/{id}")]
    public async Task<IActionResult> Disable(string id)
    {
        await features.DisableFeaturesAsync((await features.GetEnabledFeaturesAsync()).Where(feature => feature.Id == id));
        return Ok("disabled");
    }
}

[BackgroundTask(Schedule = "0 12 * * *")]
internal sealed class FailingTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) => throw new TimeoutException();
}

[BackgroundTask(Schedule = "0 12 * * *")]
internal sealed class NoteTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        serviceProvider.GetRequiredService<ISession>().SaveAsync(new Note { Text = "from the task" });
}

[Feature("Tests.Broken")]
public sealed class BrokenStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => throw new InvalidOperationException("This feature cannot run.");
}

[Feature("Tests.BrokenData")]
public sealed class BrokenDataStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddDataMigration<BrokenMigration>();
}

public sealed class BrokenMigration : DataMigration
{
    public int Create() => throw new InvalidOperationException("This data cannot be made.");
}
