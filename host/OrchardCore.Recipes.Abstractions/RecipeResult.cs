namespace OrchardCore.Recipes.Models;

public class RecipeResult
{
    public string ExecutionId { get; set; }
    public bool IsCompleted { get; }
    public bool IsSuccessful { get; }
    public List<RecipeStepResult> Steps { get; set; }
}
