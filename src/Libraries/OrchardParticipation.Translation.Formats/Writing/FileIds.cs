namespace OrchardParticipation.Translation.Formats.Writing;

/// <summary>Sees to ids that survive every format, and the tools that work on it, and that stand once in a file.</summary>
internal sealed class FileIds
{
    private readonly HashSet<string> _items = new(StringComparer.Ordinal);
    private readonly HashSet<string> _units = new(StringComparer.Ordinal);

    public void Check(TranslatedItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        Check(item.Id, IsUsable(item.Id) && !item.Id.Contains('/', StringComparison.Ordinal) && _items.Add(item.Id));
        _units.Clear();
        foreach (var unit in item.Units)
        {
            Check(unit.Id, IsUsable(unit.Id) && _units.Add(unit.Id));
        }
    }

    private static bool IsUsable(string id) =>
        id.Length > 0 && !id.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || char.IsSurrogate(character));

    private static void Check(string id, bool isGood)
    {
        if (!isGood)
        {
            throw new ArgumentException($"'{id}' cannot be an id in a translation file, or it stands there twice.");
        }
    }
}
