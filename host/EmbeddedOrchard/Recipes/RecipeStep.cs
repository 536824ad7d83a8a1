using System.Text.Json.Nodes;

namespace EmbeddedOrchard.Recipes;

/// <summary>One step of a recipe; steps are counted from 1.</summary>
internal sealed record RecipeStep(int Number, string Name, JsonObject Json);

internal sealed record ReadRecipe(JsonObject Variables, IReadOnlyList<RecipeStep> Steps);
