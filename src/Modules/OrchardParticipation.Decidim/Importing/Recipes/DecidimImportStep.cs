using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardParticipation.Decidim.Importing.Recipes;

/// <summary>The step <c>DecidimImport</c> of recipes.</summary>
internal sealed class DecidimImportStep(StepImport import) : IRecipeStepHandler
{
    private const string Name = "DecidimImport";

    public async Task ExecuteAsync(RecipeExecutionContext context)
    {
        if (!string.Equals(context.Name, Name, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        if (!ShellScope.Context.IsActivated)
        {
            // While a site is set up Orchard Core defers content, and with it the award: this waits behind it, and only a log gets its errors.
            var (step, recipe) = (context.Step, context.RecipeDescriptor);
            ShellScope.AddDeferredTask(async scope =>
            {
                if (await scope.ServiceProvider.GetRequiredService<StepImport>().RunAsync(step, recipe) is { Count: > 0 } problems)
                {
                    throw new InvalidOperationException(string.Join('\n', problems));
                }
            });
            return;
        }

        foreach (var problem in await import.RunAsync(context.Step, context.RecipeDescriptor))
        {
            context.Errors.Add(problem);
        }
    }
}
