namespace OrchardCore.ContentManagement;

public class ContentOptions
{
    private readonly List<ContentPartOption> _parts = [];
    private readonly List<ContentFieldOption> _fields = [];
    private readonly Dictionary<string, ContentPartOption> _partsByName = [];
    private readonly Dictionary<string, ContentFieldOption> _fieldsByName = [];

    public IReadOnlyList<ContentPartOption> ContentPartOptions => _parts;
    public IReadOnlyDictionary<string, ContentPartOption> ContentPartOptionsLookup => _partsByName;
    public IReadOnlyList<ContentFieldOption> ContentFieldOptions => _fields;
    public IReadOnlyDictionary<string, ContentFieldOption> ContentFieldOptionsLookup => _fieldsByName;

    internal ContentPartOption GetOrAddPart(Type type)
    {
        if (!_partsByName.TryGetValue(type.Name, out var option))
        {
            option = new ContentPartOption(type);
            _partsByName.Add(type.Name, option);
            _parts.Add(option);
        }

        return option;
    }

    internal ContentFieldOption GetOrAddField(Type type)
    {
        if (!_fieldsByName.TryGetValue(type.Name, out var option))
        {
            option = new ContentFieldOption(type);
            _fieldsByName.Add(type.Name, option);
            _fields.Add(option);
        }

        return option;
    }
}
