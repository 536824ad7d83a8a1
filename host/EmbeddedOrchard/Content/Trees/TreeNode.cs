using System.Text.Json.Nodes;
using EmbeddedOrchard.Recipes.Steps;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Content.Trees;

/// <summary>One node where it stands: level 1 is the top.</summary>
internal sealed record TreeNode(JsonObject Json, TreeNode? Parent, JsonArray Siblings, int Index, int Level)
{
    public string Id => Json.Text(nameof(ContentItem.ContentItemId)) ?? string.Empty;

    public string Text => Json.Text(nameof(ContentItem.DisplayText)) ?? string.Empty;

    public string ContentType => Json.Text(nameof(ContentItem.ContentType)) ?? string.Empty;
}
