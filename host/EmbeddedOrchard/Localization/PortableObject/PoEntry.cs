using System.Text;
using OrchardCore.Localization;

namespace EmbeddedOrchard.Localization.PortableObject;

/// <summary>A part of an entry: its context, its id, its plural id or one of its translations.</summary>
internal readonly record struct PoField(int Number)
{
    public static readonly PoField Context = new(-3);
    public static readonly PoField Id = new(-2);
    public static readonly PoField PluralId = new(-1);

    public static PoField Form(int number) => new(number);
}

/// <summary>The entry that is being read.</summary>
internal sealed class PoEntry
{
    private readonly SortedDictionary<int, StringBuilder> _texts = [];

    public int Line { get; set; }

    public bool IsBroken { get; set; }

    public PoField? Current { get; set; }

    public bool Has(PoField field) => _texts.ContainsKey(field.Number);

    public void Begin(PoField field) => _texts[field.Number] = new StringBuilder();

    public void Append(PoField field, string text) => _texts[field.Number].Append(text);

    public string? Problem()
    {
        if (!Has(PoField.Id))
        {
            return "the entry has no msgid";
        }

        if (!Has(PoField.Form(0)))
        {
            return "the entry has no msgstr";
        }

        var id = Text(PoField.Id)!;
        var sources = Has(PoField.PluralId) ? new[] { id, Text(PoField.PluralId)! } : [id];
        return Forms().Select(form => PoText.PlaceholderProblem(sources, form)).FirstOrDefault(problem => problem is not null);
    }

    /// <summary>Null for the header and for what is not translated yet.</summary>
    public CultureDictionaryRecord? ToRecord()
    {
        var id = Text(PoField.Id)!;
        var forms = Forms();
        return id.Length == 0 || forms[0].Length == 0
            ? null
            : new CultureDictionaryRecord(id, Text(PoField.Context) is { Length: > 0 } context ? context : null, forms);
    }

    private string[] Forms() => [.. _texts.Where(text => text.Key >= 0).Select(text => text.Value.ToString()).TakeWhile((text, index) => index == 0 || text.Length > 0)];

    private string? Text(PoField field) => _texts.TryGetValue(field.Number, out var text) ? text.ToString() : null;
}
