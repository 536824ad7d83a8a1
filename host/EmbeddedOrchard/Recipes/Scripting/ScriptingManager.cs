using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;

namespace EmbeddedOrchard.Recipes.Scripting;

internal sealed class ScriptingManager(IEnumerable<IScriptingEngine> engines, IEnumerable<IGlobalMethodProvider> providers, IServiceProvider services)
    : IScriptingManager
{
    public IReadOnlyList<IGlobalMethodProvider> GlobalMethodProviders { get; } = [.. providers];

    public IScriptingEngine GetScriptingEngine(string prefix) => engines.FirstOrDefault(engine => engine.Prefix == prefix)!;

    /// <summary>The value of a directive such as <c>js: uuid()</c>; a text that no engine knows is its own value.</summary>
    public object Evaluate(string directive, IFileProvider fileProvider, string basePath, IEnumerable<IGlobalMethodProvider> scopedMethodProviders)
    {
        var colon = directive.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || GetScriptingEngine(directive[..colon]) is not { } engine)
        {
            return directive;
        }

        var methods = GlobalMethodProviders.Concat(scopedMethodProviders ?? []).SelectMany(provider => provider.GetMethods());
        var scope = engine.CreateScope(methods, services, fileProvider, basePath ?? string.Empty);
        return engine.Evaluate(scope, directive[(colon + 1)..]);
    }
}
