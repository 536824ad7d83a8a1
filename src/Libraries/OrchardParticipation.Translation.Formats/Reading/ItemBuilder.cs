namespace OrchardParticipation.Translation.Formats.Reading;

internal sealed class ItemBuilder(ResultBuilder result, string id, string? version)
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, TranslationUnit?> _units = new(StringComparer.Ordinal);

    public string Id => id;

    public string? Version => version;

    public string? Title { get; set; }

    public IEnumerable<TranslationUnit> Units => _order.Select(unit => _units[unit]).OfType<TranslationUnit>();

    /// <summary>To be told of the id of every unit, before the unit is. Of two with the same id nobody knows which is right.</summary>
    public bool Reserve(string unit, int line)
    {
        if (_units.TryAdd(unit, null))
        {
            _order.Add(unit);
            result.Place(id, unit, line);
            return true;
        }

        _units[unit] = null;
        result.Report(line, id, unit, ProblemKind.DuplicateId, unit);
        return false;
    }

    public void Add(TranslationUnit unit) => _units[unit.Id] = unit;

    public void Report(int line, string unit, ProblemKind kind, string detail) => result.Report(line, id, unit, kind, detail);

    public TranslatedItem ToItem() => new(id, Title, version, [.. Units]);
}
