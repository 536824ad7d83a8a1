using EmbeddedOrchard.Recipes.Jobs;
using EmbeddedOrchard.Recipes.Planning;
using OrchardCore.Recipes.Models;

namespace EmbeddedOrchard.Admin.Recipes;

/// <summary>What a recipe does, or did, and what may be done with it.</summary>
/// <param name="Job">The recipe.</param>
/// <param name="Addresses">Where its buttons lead.</param>
/// <param name="MaySwitchFeatures">Whether who reads it may switch features.</param>
internal sealed record RecipeReportPage(RecipeJob Job, RecipeAddresses Addresses, bool MaySwitchFeatures)
{
    public RecipePlan? Plan => Job.Plan;

    public bool MayRun => Job is { State: RecipeJobState.Examined, Plan: { Problems.Count: 0, ChangesNothing: false } plan } && !(Job.IsImport && plan.SwitchesFeatures);
}

/// <param name="Here">This report.</param>
/// <param name="Run">Posting there runs the recipe.</param>
/// <param name="Discard">Posting there forgets it.</param>
/// <param name="Again">Posting there examines it once more; null where that is not offered.</param>
/// <param name="Features">Posting there switches the features that it names; null where that is not offered.</param>
internal sealed record RecipeAddresses(string Here, string Run, string Discard, string? Again = null, string? Features = null);

/// <param name="Recipe">A recipe of the site or of a module.</param>
/// <param name="Key">What tells it from the others.</param>
internal sealed record RecipeRow(RecipeDescriptor Recipe, string Key);
