using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Modules;
using OrchardCore.Recipes.Models;
using OrchardCore.Setup.Services;

namespace EmbeddedOrchard.Admin.Setup;

/// <summary>The only screen of a site that is not set up yet; it is at every address until then.</summary>
[Feature("OrchardCore.Setup")]
[AllowAnonymous]
public sealed class SetupController(ISetupService setup) : Controller
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        [SetupConstants.SiteName] = nameof(SetupPage.SiteName),
        [SetupConstants.AdminUsername] = nameof(SetupPage.UserName),
        [SetupConstants.AdminEmail] = nameof(SetupPage.Email),
        [SetupConstants.AdminPassword] = nameof(SetupPage.Password),
        [SetupConstants.DatabaseProvider] = nameof(SetupPage.DatabaseProvider),
        ["RecipeName"] = nameof(SetupPage.RecipeName),
    };

    [HttpGet]
    public async Task<IActionResult> Index()
    {
        if (Request.Path != "/")
        {
            return Redirect("~/");
        }

        return Show(new SetupPage(), await RecipesAsync());
    }

    [HttpPost]
    [ActionName(nameof(Index))]
    public async Task<IActionResult> IndexPost(SetupPage page)
    {
        var recipes = await RecipesAsync();
        var recipe = Array.Find(recipes, candidate => candidate.Name == page.RecipeName);
        if (recipe is null && !string.IsNullOrEmpty(page.RecipeName))
        {
            ModelState.AddModelError(nameof(SetupPage.RecipeName), "There is no such recipe.");
        }

        if (!ModelState.IsValid)
        {
            return Show(page, recipes);
        }

        var context = Context(page, recipe!);
        await setup.SetupAsync(context);
        if (context.Errors.Count == 0)
        {
            return Redirect("~/");
        }

        foreach (var (key, error) in context.Errors)
        {
            ModelState.AddModelError(Fields.GetValueOrDefault(key, string.Empty), error);
        }

        return Show(page, recipes);
    }

    private static SetupContext Context(SetupPage page, RecipeDescriptor recipe) => new()
    {
        Recipe = recipe,
        EnabledFeatures = [],
        Errors = new Dictionary<string, string>(),
        Properties = new Dictionary<string, object>
        {
            [SetupConstants.SiteName] = page.SiteName,
            [SetupConstants.SiteTimeZone] = page.SiteTimeZone ?? string.Empty,
            [SetupConstants.AdminUsername] = page.UserName,
            [SetupConstants.AdminEmail] = page.Email,
            [SetupConstants.AdminPassword] = page.Password,
            [SetupConstants.DatabaseProvider] = page.DatabaseProvider,
        },
    };

    private async Task<RecipeDescriptor[]> RecipesAsync() => [.. await setup.GetSetupRecipesAsync()];

    private ViewResult Show(SetupPage page, RecipeDescriptor[] recipes)
    {
        page.Recipes = [.. recipes.Select(recipe => new SelectListItem(recipe.DisplayName ?? recipe.Name, recipe.Name))];
        page.Password = page.PasswordConfirmation = string.Empty;
        return View(nameof(Index), page);
    }
}
