using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

public abstract class ContentDefinition
{
    // Definitions are shared between requests: each kind of settings is read from JSON once.
    private readonly ConcurrentDictionary<Type, object> _settings = new();

    public string Name { get; protected set; }
    public JsonObject Settings { get; protected set; }

    public T GetSettings<T>() where T : new() =>
        (T)_settings.GetOrAdd(typeof(T), static (type, json) => json?[type.Name] is JsonObject own ? own.ToObject<T>() : new T(), Settings);
}
