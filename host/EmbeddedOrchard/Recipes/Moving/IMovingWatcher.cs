using EmbeddedOrchard.Recipes.Planning;

namespace EmbeddedOrchard.Recipes.Moving;

/// <summary>Hears of imports: of one that is done in its own unit of work, of one that brought nothing in another.</summary>
internal interface IMovingWatcher
{
    /// <param name="id">Of the import.</param>
    /// <param name="name">Of the file.</param>
    /// <param name="plan">What was done.</param>
    Task ImportedAsync(string id, string name, RecipePlan plan);

    Task ImportFailedAsync(string id, string name, string? reason);
}
