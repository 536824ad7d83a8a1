using OrchardParticipation.Translations.Sheets;

namespace OrchardParticipation.Translations.Files.Placing;

/// <summary>What a file would do to an item.</summary>
internal sealed class ItemPlan
{
    /// <summary>What is to be written, by <see cref="SheetText.KeyOf"/>.</summary>
    public Dictionary<string, RowInput> Rows { get; } = new(StringComparer.Ordinal);

    /// <summary>What people should know of single units.</summary>
    public List<UnitFinding> Findings { get; } = [];

    public int Added { get; set; }

    public int Replaced { get; set; }

    public int Confirmed { get; set; }

    public int Unchanged { get; set; }

    public int Empty { get; set; }
}

/// <summary>What there is to say of a unit.</summary>
/// <param name="UnitId">The unit in the file.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Old">The text that is replaced, or the source that has no place.</param>
/// <param name="New">The text that the file has.</param>
internal sealed record UnitFinding(string UnitId, FindingKind Kind, string? Old = null, string? New = null);
