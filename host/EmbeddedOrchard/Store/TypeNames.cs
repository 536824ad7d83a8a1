using System.Collections.Concurrent;

namespace EmbeddedOrchard.Store;

/// <summary>The names under which documents are stored: <c>{FullName}, {AssemblyName}</c>.</summary>
internal static class TypeNames
{
    private static readonly ConcurrentDictionary<Type, string> Names = new();
    private static readonly ConcurrentDictionary<string, Type> Types = new();

    public static string Of(Type type) => Names.GetOrAdd(type, static type =>
    {
        var name = $"{type.FullName}, {type.Assembly.GetName().Name}";
        Types[name] = type;
        return name;
    });

    /// <summary>The type of a stored document, or null when no loaded assembly has it any more.</summary>
    public static Type? Find(string name)
    {
        if (!Types.TryGetValue(name, out var type) && Type.GetType(name, throwOnError: false) is { } found)
        {
            Types[name] = type = found;
        }

        return type;
    }
}
