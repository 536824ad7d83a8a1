using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Scripting;

namespace EmbeddedOrchard.Recipes.Scripting;

/// <summary>Replaces the texts of a step that are wholly <c>[js: …]</c> or <c>[file: …]</c> by their values.</summary>
internal sealed class DynamicValues
{
    // Scripts and files are small each, and there may be many.
    private const long MostText = 64 * 1024 * 1024;

    private readonly IScriptingManager _scripting;
    private readonly RecipeDescriptor _recipe;
    private readonly IGlobalMethodProvider[] _methods;
    private long _length;

    public DynamicValues(IScriptingManager scripting, RecipeDescriptor recipe, JsonObject variables, IDictionary<string, object> parameters)
    {
        _scripting = scripting;
        _recipe = recipe;
        _methods = [new RecipeMethods(variables, parameters, Evaluate)];
    }

    public static bool IsDynamic(JsonNode? node, out string directive)
    {
        directive = string.Empty;
        if (node is not JsonValue value || value.GetValueKind() != JsonValueKind.String)
        {
            return false;
        }

        var text = value.GetValue<string>().Trim();
        if (text.Length < 2 || text[0] != '[' || text[^1] != ']')
        {
            return false;
        }

        directive = text[1..^1].Trim();
        return directive.StartsWith("js:", StringComparison.Ordinal) || directive.StartsWith("file:", StringComparison.Ordinal);
    }

    public void Resolve(JsonNode? node)
    {
        if (node is JsonObject source)
        {
            foreach (var (name, value) in source.ToArray())
            {
                if (IsDynamic(value, out var directive))
                {
                    source[name] = Evaluate(directive);
                }
                else
                {
                    Resolve(value);
                }
            }
        }
        else if (node is JsonArray array)
        {
            for (var i = 0; i < array.Count; i++)
            {
                if (IsDynamic(array[i], out var directive))
                {
                    array[i] = Evaluate(directive);
                }
                else
                {
                    Resolve(array[i]);
                }
            }
        }
    }

    private string Evaluate(string directive)
    {
        var text = Value(directive);
        _length += text.Length;
        return _length <= MostText ? text : throw new ScriptFailedException($"The values that the recipe computes are longer than {MostText / 1024 / 1024} Mi characters together.");
    }

    // As in Orchard Core a value becomes text; a value that looks like a script is not run in its turn, for it may come from a person.
    private string Value(string directive) =>
        Convert.ToString(_scripting.Evaluate(directive, _recipe.FileProvider, _recipe.BasePath, _methods), CultureInfo.InvariantCulture) ?? string.Empty;
}
