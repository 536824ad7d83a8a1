using System.Text.Json.Nodes;
using OrchardCore.Scripting;

namespace EmbeddedOrchard.Recipes.Scripting;

/// <summary><c>variables('x')</c> of the recipe, each computed once, and <c>parameters('x')</c> of this execution.</summary>
internal sealed class RecipeMethods(JsonObject variables, IDictionary<string, object> parameters, Func<string, string> evaluate) : IGlobalMethodProvider
{
    private readonly HashSet<string> _running = [];

    public IEnumerable<GlobalMethod> GetMethods() =>
    [
        new GlobalMethod { Name = "variables", Method = _ => Variable },
        new GlobalMethod { Name = "parameters", Method = _ => (string name) => parameters.TryGetValue(name, out var value) ? value?.ToString() : null },
    ];

    private string? Variable(string name)
    {
        if (!variables.TryGetPropertyValue(name, out var variable) || variable is null)
        {
            throw new ScriptFailedException($"The recipe has no variable '{name}'.");
        }

        if (!DynamicValues.IsDynamic(variable, out var directive))
        {
            return variable.ToString();
        }

        if (!_running.Add(name))
        {
            throw new ScriptFailedException($"The variable '{name}' is defined by itself.");
        }

        var value = evaluate(directive);
        variables[name] = value;
        _running.Remove(name);
        return value;
    }
}
