using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Scripting;

public interface IScriptingManager
{
    IReadOnlyList<IGlobalMethodProvider> GlobalMethodProviders { get; }
    object Evaluate(string directive, IFileProvider fileProvider, string basePath, IEnumerable<IGlobalMethodProvider> scopedMethodProviders);
    IScriptingEngine GetScriptingEngine(string prefix);
}
