using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Content.Parts;

/// <summary>The classes of parts and fields by their names; a name without a class is a plain bag.</summary>
internal sealed class ContentElementTypes(IOptions<ContentOptions> options) : ITypeActivatorFactory<ContentPart>, ITypeActivatorFactory<ContentField>
{
    private static readonly ElementActivator<ContentPart> PlainPart = new(typeof(ContentPart));
    private static readonly ElementActivator<ContentField> PlainField = new(typeof(ContentField));

    private static readonly Lazy<Dictionary<string, Type>> PartsOfCode = new(() => AppDomain.CurrentDomain.GetAssemblies()
        .Where(assembly => !assembly.IsDynamic && assembly.GetReferencedAssemblies().Any(name => name.Name == typeof(ContentPart).Assembly.GetName().Name))
        .SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => type.IsSubclassOf(typeof(ContentPart)) && !type.IsAbstract && !type.IsGenericTypeDefinition)
        .DistinctBy(type => type.Name)
        .ToDictionary(type => type.Name, StringComparer.Ordinal));

    private readonly Dictionary<string, ElementActivator<ContentPart>> _parts = options.Value.ContentPartOptions
        .ToDictionary(part => part.Type.Name, part => new ElementActivator<ContentPart>(part.Type));

    private readonly Dictionary<string, ElementActivator<ContentField>> _fields = options.Value.ContentFieldOptions
        .ToDictionary(field => field.Type.Name, field => new ElementActivator<ContentField>(field.Type));

    public ITypeActivator<ContentPart> Part(string name) => _parts.GetValueOrDefault(name, PlainPart);

    public ITypeActivator<ContentField> Field(string name) => _fields.GetValueOrDefault(name, PlainField);

    /// <summary>
    /// The class of a part that code alone puts on items and no type has: public where it says something about the item, which then
    /// travels with it, and internal where it is a note of a module to itself. Null for any other name.
    /// </summary>
    public Type? PartOfCode(string name) => _parts.ContainsKey(name) ? null : PartsOfCode.Value.GetValueOrDefault(name);

    public bool IsField(string name) => _fields.ContainsKey(name);

    public bool IsPart(string name) => _parts.ContainsKey(name);

    public IReadOnlyList<Type> PartHandlers(string name) =>
        options.Value.ContentPartOptionsLookup.TryGetValue(name, out var option) ? option.Handlers : [];

    public IReadOnlyList<Type> FieldHandlers(string name) =>
        options.Value.ContentFieldOptionsLookup.TryGetValue(name, out var option) ? option.Handlers : [];

    ITypeActivator<ContentPart> ITypeActivatorFactory<ContentPart>.GetTypeActivator(string partName) => Part(partName);

    ITypeActivator<ContentField> ITypeActivatorFactory<ContentField>.GetTypeActivator(string partName) => Field(partName);

    private sealed class ElementActivator<T>(Type type) : ITypeActivator<T>
        where T : class
    {
        public Type Type { get; } = type;

        public T CreateInstance() => (T)Activator.CreateInstance(Type)!;
    }
}
