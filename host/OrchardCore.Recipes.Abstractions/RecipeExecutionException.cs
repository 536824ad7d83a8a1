namespace OrchardCore.Recipes.Models;

public class RecipeExecutionException : Exception
{
    public RecipeExecutionException(RecipeStepResult recipeStepResult) : base(Describe(recipeStepResult)) => StepResult = recipeStepResult;

    public RecipeExecutionException(Exception exception, RecipeStepResult recipeStepResult)
        : base(Describe(recipeStepResult), exception) => StepResult = recipeStepResult;

    public RecipeStepResult StepResult { get; }

    private static string Describe(RecipeStepResult result) => string.Join("\n", result.Errors);
}
