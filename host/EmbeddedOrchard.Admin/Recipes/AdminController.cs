using EmbeddedOrchard.AuditTrail;
using EmbeddedOrchard.Recipes.Jobs;
using EmbeddedOrchard.Security.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.Recipes.Services;

namespace EmbeddedOrchard.Admin.Recipes;

/// <summary>At Orchard Core's address. A recipe says first what it would do; it is run from its report.</summary>
[Area("OrchardCore.Recipes")]
public sealed class AdminController(IAuthorizationService authorization, IEnumerable<IRecipeHarvester> harvesters, IServiceProvider services) : Controller
{
    private const string Hidden = "hidden";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(2);

    private readonly RecipeJobs _jobs = services.GetRequiredService<RecipeJobs>();

    [Admin("Recipes", "Recipes")]
    [HttpGet]
    public async Task<IActionResult> Index() => await MayAsync() ? View(await RecipesAsync()) : Forbid();

    [Admin("Recipes/Execute", "RecipesExecute")]
    [HttpPost]
    public async Task<IActionResult> Execute(string? key) =>
        !await MayAsync() ? Forbid()
        : (await RecipesAsync()).FirstOrDefault(row => row.Key == key) is not { } row ? NotFound()
        : RedirectToRoute("RecipesReport", new { id = _jobs.Examine(row.Recipe).Id });

    [Admin("Recipes/Report/{id}", "RecipesReport")]
    [HttpGet]
    public async Task<IActionResult> Report(string id) =>
        !await MayAsync() ? Forbid()
        : await _jobs.SettledAsync(id, _patience) is not { IsImport: false } job ? NotFound()
        : View("RecipeReport", new RecipeReportPage(job, Addresses(id), MaySwitchFeatures: false));

    [Admin("Recipes/Run/{id}", "RecipesRun")]
    [HttpPost]
    public Task<IActionResult> Run(string id) => WithAsync(id, () =>
    {
        _jobs.Run(id, TrailActor.Of(User));
        return RedirectToRoute("RecipesReport", new { id });
    });

    [Admin("Recipes/Discard/{id}", "RecipesDiscard")]
    [HttpPost]
    public Task<IActionResult> Discard(string id) => WithAsync(id, () =>
    {
        _jobs.Discard(id);
        return RedirectToRoute("Recipes");
    });

    private async Task<IActionResult> WithAsync(string id, Func<IActionResult> answer) =>
        !await MayAsync() ? Forbid() : _jobs.Find(id) is not { IsImport: false } ? NotFound() : answer();

    /// <summary>As in Orchard Core those that set a site up are not offered, nor those that say that they are hidden.</summary>
    private async Task<IReadOnlyList<RecipeRow>> RecipesAsync()
    {
        var rows = new List<RecipeRow>();
        foreach (var harvester in harvesters)
        {
            rows.AddRange((await harvester.HarvestRecipesAsync())
                .Where(recipe => !recipe.IsSetupRecipe && !recipe.Tags.Contains(Hidden, StringComparer.OrdinalIgnoreCase))
                .Select(recipe => new RecipeRow(recipe, $"{recipe.BasePath}/{recipe.RecipeFileInfo.Name}:{recipe.Name}")));
        }

        return [.. rows.OrderBy(row => row.Recipe.DisplayName ?? row.Recipe.Name, StringComparer.CurrentCulture)];
    }

    private RecipeAddresses Addresses(string id) => new(
        Url.RouteUrl("RecipesReport", new { id })!, Url.RouteUrl("RecipesRun", new { id })!, Url.RouteUrl("RecipesDiscard", new { id })!);

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, HostPermissions.ManageRecipes);
}
