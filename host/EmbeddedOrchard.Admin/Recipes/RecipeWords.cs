using EmbeddedOrchard.Recipes.Moving;
using EmbeddedOrchard.Recipes.Planning;
using Microsoft.Extensions.Localization;

namespace EmbeddedOrchard.Admin.Recipes;

/// <summary>Says in plain words what steps do.</summary>
internal sealed class RecipeWords(IStringLocalizer<RecipeWords> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public string Step(StepPlan step) => step.Name.ToUpperInvariant() switch
    {
        "" => S["Before: deleting what the file does not bring"],
        "FEATURE" => S["Features"],
        "THEMES" => S["Themes"],
        "SETTINGS" => S["Settings of the site"],
        "CONTENTDEFINITION" => S["Content types and their parts"],
        "CONTENT" => S["Content items"],
        "ROLES" => S["Roles and their permissions"],
        "RECIPES" => S["Other recipes"],
        _ => S["“{0}”, a step of a module", step.Name],
    };

    public string Kind(PlannedKind kind) => kind switch
    {
        PlannedKind.New => S["New"],
        PlannedKind.Changed => S["Changed"],
        PlannedKind.Removed => S["Deleted"],
        PlannedKind.SwitchedOn => S["Switched on"],
        PlannedKind.SwitchedOff => S["Switched off"],
        _ => S["Is run"],
    };

    public string Detail(PlannedChange change) => change.Detail switch
    {
        "ContentTypes" => S["Content type"],
        "ContentParts" => S["Content part"],
        "site" => S["For the site"],
        "admin" => S["For the admin"],
        _ => change.Detail ?? string.Empty,
    };

    public string Refusal(PackageException refusal) => refusal.Problem switch
    {
        PackageProblem.NoRecipe => S["There is no Recipe.json in this archive."],
        PackageProblem.UnsafeName => S["The archive has a file with a name that is not safe, or has it twice: “{0}”.", refusal.Detail ?? string.Empty],
        PackageProblem.TooMany => S["The archive has more than {0} files.", refusal.Detail ?? string.Empty],
        PackageProblem.TooLarge => S["The files of the archive are larger than {0} together.", refusal.Detail ?? string.Empty],
        _ => S["The archive is damaged: perhaps it did not arrive as a whole."],
    };
}
