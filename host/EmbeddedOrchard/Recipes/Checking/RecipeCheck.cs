using EmbeddedOrchard.Recipes.Scripting;
using EmbeddedOrchard.Recipes.Steps;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace EmbeddedOrchard.Recipes.Checking;

/// <summary>Checks step after step and gathers everything that is wrong.</summary>
internal sealed class RecipeCheck(RecipeDescriptor recipe, IRecipeStepHandler[] handlers, KnownSite site)
{
    private const int MostErrors = 50;

    private readonly List<string> _errors = [];
    private string _firstStep = string.Empty;

    /// <summary>Returns whether the check must pause here, because the step changes what there is to check against.</summary>
    public async Task<bool> StepAsync(RecipeStep step, DynamicValues values)
    {
        try
        {
            values.Resolve(step.Json);
        }
        catch (Exception exception) when (exception is ScriptFailedException or ArgumentException or FormatException)
        {
            Fail(step, exception.Message);
            return false;
        }

        var own = HandlerOf(step);
        if (own is not null)
        {
            await own.CheckAsync(step.Json, site, reason => Fail(step, reason));
        }
        else if (!IsOfModule(step))
        {
            var known = handlers.OfType<RecipeStepHandler>().Select(handler => handler.Name).Order(StringComparer.OrdinalIgnoreCase);
            Fail(step, $"there is no step '{step.Name}'. The steps are: {string.Join(", ", known)}.");
        }

        return site.ChangesFeatures;
    }

    public IReadOnlyList<string> Errors => _errors;

    public KnownSite Site => site;

    /// <summary>The handler of this host for a step; null when it is a module's.</summary>
    public RecipeStepHandler? HandlerOf(RecipeStep step) => handlers.OfType<RecipeStepHandler>().FirstOrDefault(handler => handler.Handles(step.Name));

    public bool IsOfModule(RecipeStep step) => handlers.Any(handler => handler is not RecipeStepHandler && StepNames.MayHandle(handler.GetType(), step.Name));

    /// <summary>Refuses a step for a reason that lies outside of it.</summary>
    public void Refuse(RecipeStep step, string reason) => Fail(step, reason);

    public void ThrowIfFailed()
    {
        if (_errors.Count > 0)
        {
            throw RecipeFailures.Of(recipe, _firstStep, [.. _errors]);
        }
    }

    private void Fail(RecipeStep step, string reason)
    {
        if (_errors.Count == 0)
        {
            _firstStep = step.Name;
        }

        if (_errors.Count < MostErrors)
        {
            _errors.Add(RecipeFailures.Line(recipe, step, reason));
        }
    }
}
