using Jint;
using Jint.Runtime;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;

namespace EmbeddedOrchard.Recipes.Scripting;

/// <summary><c>[js: …]</c>: plain JavaScript without access to .NET, within limits of time, memory and depth.</summary>
internal sealed class JavaScriptEngine : IScriptingEngine
{
    private const int MemoryLimit = 16 * 1024 * 1024;
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(2);

    public string Prefix => "js";

    public IScriptingScope CreateScope(IEnumerable<GlobalMethod> methods, IServiceProvider serviceProvider, IFileProvider fileProvider, string basePath)
    {
        var engine = new Engine(options => options
            .LimitMemory(MemoryLimit)
            .TimeoutInterval(TimeLimit)
            .LimitRecursion(64)
            .MaxStatements(100_000));
        foreach (var method in methods)
        {
            engine.SetValue(method.Name, method.Method(serviceProvider));
        }

        return new Scope(engine);
    }

    public object Evaluate(IScriptingScope scope, string script)
    {
        try
        {
            return ((Scope)scope).Engine.Evaluate(script).ToObject()!;
        }
        catch (Exception exception) when (
            exception is JavaScriptException or TimeoutException or MemoryLimitExceededException or RecursionDepthOverflowException
                or StatementsCountOverflowException or Acornima.ParseErrorException)
        {
            throw new ScriptFailedException($"[js:{script}] failed: {exception.Message}", exception);
        }
    }

    private sealed record Scope(Engine Engine) : IScriptingScope;
}
