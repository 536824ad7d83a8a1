using EmbeddedOrchard.Content.Parts;

namespace EmbeddedOrchard.Recipes.Checking;

/// <summary>Content types with their parts, and parts with their fields.</summary>
internal sealed class KnownContent(ContentElementTypes elements)
{
    private readonly Dictionary<string, Dictionary<string, string>> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Dictionary<string, string>> _parts = new(StringComparer.OrdinalIgnoreCase);

    public ContentElementTypes Elements => elements;

    public IEnumerable<string> TypeNames => _types.Keys;

    /// <summary>The parts of a type: the name that each has in it, and the part's own name.</summary>
    public IReadOnlyDictionary<string, string>? PartsOf(string type) => _types.GetValueOrDefault(type);

    /// <summary>The fields of a part and their types.</summary>
    public IReadOnlyDictionary<string, string> FieldsOf(string part) => _parts.GetValueOrDefault(part) ?? [];

    public bool HasPart(string name) => _parts.ContainsKey(name) || elements.IsPart(name);

    // A definition adds to what is known: the step merges, it does not replace.
    public void AddType(string name, IEnumerable<(string Name, string Part)> parts) => Add(_types, name, parts);

    public void AddPart(string name, IEnumerable<(string Name, string Type)> fields) => Add(_parts, name, fields);

    private static void Add(Dictionary<string, Dictionary<string, string>> all, string name, IEnumerable<(string Name, string Value)> entries)
    {
        if (!all.TryGetValue(name, out var known))
        {
            all[name] = known = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        }

        foreach (var (key, value) in entries)
        {
            known[key] = value;
        }
    }
}
