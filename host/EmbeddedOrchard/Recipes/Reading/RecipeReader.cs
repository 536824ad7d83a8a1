using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace EmbeddedOrchard.Recipes.Reading;

/// <summary>Reads what stands before the steps of a recipe: a recipe whose steps are broken can still be listed, and fails when it is run.</summary>
internal sealed class RecipeReader : IRecipeReader
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public async Task<RecipeDescriptor> GetRecipeDescriptorAsync(string recipeBasePath, IFileInfo recipeFileInfo, IFileProvider fileProvider)
    {
        var head = ReadHead(await RecipeFile.ReadAsync(recipeFileInfo));
        var descriptor = head.ToObject<RecipeDescriptor>();
        descriptor.BasePath = recipeBasePath;
        descriptor.RecipeFileInfo = recipeFileInfo;
        descriptor.FileProvider = fileProvider;
        return descriptor;
    }

    private static JsonObject ReadHead(byte[] json)
    {
        var head = new JsonObject();
        var reader = new Utf8JsonReader(json, Options);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A recipe is a JSON object.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (name.Equals("steps", StringComparison.OrdinalIgnoreCase))
            {
                break;
            }

            reader.Read();
            var value = JsonNode.Parse(ref reader);
            if (!name.Equals("variables", StringComparison.OrdinalIgnoreCase))
            {
                head[name] = value;
            }
        }

        return head;
    }
}
