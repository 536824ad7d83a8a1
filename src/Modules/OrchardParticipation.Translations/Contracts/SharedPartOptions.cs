namespace OrchardParticipation.Translations.Contracts;

/// <summary>The content parts that hold the same facts in every language of an item.</summary>
public sealed class SharedPartOptions
{
    private readonly HashSet<string> _partNames = new(StringComparer.Ordinal);

    /// <summary>Names of parts, as content items store them.</summary>
    public IReadOnlyCollection<string> PartNames => _partNames;

    /// <summary>Declares a part as shared; declaring it twice is harmless.</summary>
    public void Add(string partName) => _partNames.Add(partName);
}
