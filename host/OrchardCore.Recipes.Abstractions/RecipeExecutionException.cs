namespace OrchardCore.Recipes.Models;

public class RecipeExecutionException : Exception
{
    public RecipeExecutionException(RecipeStepResult recipeStepResult)
    {
    }
    public RecipeExecutionException(Exception exception, RecipeStepResult recipeStepResult)
    {
    }
    public RecipeStepResult StepResult { get; }
}
