using OrchardCore.ContentManagement;
using OrchardParticipation.Text.Translating;
using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Texts;

namespace OrchardParticipation.Translations.Sheets;

/// <summary>An item passage by passage: what the source says, and what its translation has for it.</summary>
/// <param name="LocalizationSet">What ties the languages of the item together.</param>
/// <param name="Culture">The language of the translation.</param>
/// <param name="Source">The version of the source that the passages are of.</param>
/// <param name="Target">The latest version of the translation; null if nobody has begun.</param>
/// <param name="Texts">What is to be translated.</param>
internal sealed record Sheet(string LocalizationSet, string Culture, ContentItem Source, ContentItem? Target, IReadOnlyList<SheetText> Texts)
{
    public string SourceCulture => Source.CultureOf();

    /// <summary>There is a translation, and nobody knows what it was made from.</summary>
    public bool IsOriginUnknown { get; init; }

    /// <summary>What readers have was made from a version that is known: what that one lacks is new in the source.</summary>
    public bool IsOriginKnown => Target is { Published: true } or { PublishedUtc: not null } && !IsOriginUnknown;

    /// <summary>Changes with each text that the sheet was made of.</summary>
    public string Fingerprint { get; } = ShortHash.Of(Texts.SelectMany(text => (string[])[text.Place.Path, text.SourceValue, text.Value]));

    /// <summary>A machine wrote it, or a part of it, and nobody has said that it is right.</summary>
    public bool IsMachineMade => Target?.As<MachineTranslationPart>()?.Provider is not null;

    public int OpenRows => Texts.Sum(text => text.Rows.Count(row => row.IsOpen));
}

/// <summary>One text of an item.</summary>
/// <param name="Place">Where the item has it.</param>
/// <param name="SourceValue">The text of the source, whole.</param>
/// <param name="Value">The text of the translation, whole; empty if there is none.</param>
/// <param name="Rows">A plain text is one row, an HTML text one for each of the source's blocks. None if it is too long.</param>
internal sealed record SheetText(TextPlace Place, string SourceValue, string Value, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>It has more passages than one page can have; the ordinary editor takes it.</summary>
    public bool IsTooLong { get; init; }

    /// <summary>The source, read; null for a plain text.</summary>
    public TranslatableHtml? SourceHtml { get; init; }

    /// <summary>Inner HTML of blocks that only the translation has, by the row that they stand behind.</summary>
    public ILookup<int, string> Additions { get; init; } = Enumerable.Empty<int>().ToLookup(row => row, _ => "");

    /// <summary>What this text was last written from, passage by passage.</summary>
    public TextWork? Work { get; init; }

    /// <summary>The name of a row in forms and files.</summary>
    public string KeyOf(int row) => $"{Place.Path}/{row}";
}

/// <summary>What is to do about a passage.</summary>
public enum RowState
{
    /// <summary>Nothing.</summary>
    Done,

    /// <summary>There is no translation.</summary>
    Untranslated,

    /// <summary>The source says something else now, and nobody has looked at the translation since.</summary>
    Changed,
}

/// <summary>One passage. All texts are inner HTML in canonical form; those of a plain text are encoded.</summary>
/// <param name="Source">What the source says.</param>
/// <param name="Translation">What there is of a translation.</param>
/// <param name="State">What is to do.</param>
internal sealed record SheetRow(string Source, string Translation, RowState State)
{
    /// <summary>What the source said when the public translation was made; null if it was not there, or nobody knows.</summary>
    public string? Old { get; init; }

    /// <summary>The innermost element of the source's block; empty for a plain text.</summary>
    public string Element { get; init; } = "";

    /// <summary>The row whose translation says this one's, too.</summary>
    public int? SaidIn { get; init; }

    public bool IsOpen => State != RowState.Done;
}
