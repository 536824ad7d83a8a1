using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Scripting;

public interface IScriptingEngine
{
    string Prefix { get; }
    IScriptingScope CreateScope(IEnumerable<GlobalMethod> methods, IServiceProvider serviceProvider, IFileProvider fileProvider, string basePath);
    object Evaluate(IScriptingScope scope, string script);
}
