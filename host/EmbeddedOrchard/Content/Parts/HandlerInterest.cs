using System.Collections.Concurrent;

namespace EmbeddedOrchard.Content.Parts;

/// <summary>Whether a handler has anything to do for an event: a part that nobody asks for is never read from its JSON.</summary>
internal static class HandlerInterest
{
    private static readonly ConcurrentDictionary<(Type Handler, string Event), bool> Known = new();

    public static bool Has(Type handler, string eventName) => Known.GetOrAdd((handler, eventName), static key =>
        key.Handler.GetMethods(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)
            .Where(method => method.Name == key.Event || method.Name.EndsWith("." + key.Event, StringComparison.Ordinal))
            .Any(method => method.DeclaringType?.Namespace != "OrchardCore.ContentManagement.Handlers"));
}
