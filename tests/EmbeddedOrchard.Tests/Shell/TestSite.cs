using System.Text;
using EmbeddedOrchard.Shell;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Modules.Manifest;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Setup.Services;

namespace EmbeddedOrchard.Tests.Shell;

/// <summary>The real host on a real port, with a module of the tests; the recipe is a piece of code.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    public const string Module = "Tests.Module";
    public const string Extra = "Tests.Extra";

    private readonly WebApplication _app;

    private TestSite(WebApplication app) => _app = app;

    public IServiceProvider Services => _app.Services;
    public ShellHost Host => Services.GetRequiredService<ShellHost>();
    public Uri Address => new(_app.Urls.First());

    public static string NewAppData() => Directory.CreateTempSubdirectory("embedded-orchard-").FullName;

    public static async Task<TestSite> StartAsync(string appData, Func<IServiceProvider, Task>? recipe = null, string environment = "Production", params string[] modules)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(TestSite).Assembly.GetName().Name,
            ContentRootPath = appData,
            EnvironmentName = environment,
        });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddEmbeddedHost().ConfigureServices(
            services =>
            {
                services.AddSingleton<IRecipeHarvester>(new CodeRecipes());
                services.Replace(ServiceDescriptor.Scoped<IRecipeExecutor>(provider => new CodeExecutor(provider, recipe)));
            },
            order: 100);
        builder.Services.AddSingleton(new AppData(appData));
        builder.Services.AddSingleton(new ExtensionManager([TheModule(), .. modules.Select(ModuleDiscovery.Read), .. BuiltInFeatures.All]));
        var app = builder.Build();
        app.UseEmbeddedHost();
        await app.StartAsync();
        return new TestSite(app);
    }

    public async Task<SetupContext> SetUpAsync(params string[] features)
    {
        var setup = Services.GetRequiredService<ISetupService>();
        var context = new SetupContext
        {
            Recipe = (await setup.GetSetupRecipesAsync()).First(recipe => recipe.Name == CodeRecipes.Name),
            EnabledFeatures = features,
            Properties = new Dictionary<string, object>
            {
                [SetupConstants.SiteName] = "Test",
                [SetupConstants.AdminUsername] = "admin",
                [SetupConstants.AdminEmail] = "admin@example.org",
                [SetupConstants.AdminPassword] = "Award-2023!",
            },
        };
        await setup.SetupAsync(context);
        return context;
    }

    public HttpClient NewClient() => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static SiteExtension TheModule() => new(
        Module,
        new ModuleAttribute { Id = Module, Name = Module },
        [new FeatureAttribute { Id = Module, IsAlwaysEnabled = true }, new FeatureAttribute { Id = Extra, Dependencies = [Module] }, new FeatureAttribute { Id = "Tests.Broken" }, new FeatureAttribute { Id = "Tests.BrokenData" }],
        typeof(TestSite).Assembly);

    private sealed class CodeRecipes : IRecipeHarvester
    {
        public const string Name = "Code";

        public Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync() => Task.FromResult<IEnumerable<RecipeDescriptor>>(
            [new RecipeDescriptor { Name = Name, IsSetupRecipe = true, RecipeFileInfo = new EmptyRecipe() }]);
    }

    private sealed class CodeExecutor(IServiceProvider services, Func<IServiceProvider, Task>? recipe) : IRecipeExecutor
    {
        public async Task<string> ExecuteAsync(
            string executionId, RecipeDescriptor recipeDescriptor, IDictionary<string, object> environment, CancellationToken cancellationToken)
        {
            await (recipe?.Invoke(services) ?? Task.CompletedTask);
            return executionId;
        }
    }

    private sealed class EmptyRecipe : IFileInfo
    {
        private static readonly byte[] Json = Encoding.UTF8.GetBytes("""{ "name": "Code", "steps": [] }""");

        public bool Exists => true;
        public long Length => Json.Length;
        public string? PhysicalPath => null;
        public string Name => "code.recipe.json";
        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;
        public bool IsDirectory => false;
        public Stream CreateReadStream() => new MemoryStream(Json);
    }
}
