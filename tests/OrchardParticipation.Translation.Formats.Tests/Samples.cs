using System.Text;
using CsCheck;
using OrchardParticipation.Translation.Formats.Po;
using OrchardParticipation.Translation.Formats.Xliff;

namespace OrchardParticipation.Translation.Formats.Tests;

/// <summary>Random documents, and files as strings.</summary>
internal static class Samples
{
    private static readonly Gen<string> _text = Gen.Frequency(
        (4, OneOf("city", "the budget ", " of ", "l'eau", "Medellín", "مدينة كبيرة", "公民参与", "🏙️", "a\u0301", "\u202Eabc\u202C", "\u00A0")),
        (2, OneOf("\"", "\\", "\n", "\r\n", "\r", "\t", "'", "&", "<", ">", "]]>", "&amp;", "<b>", "\\n", "<!--", "#~", "%s", "{0}", "  ")),
        (1, OneOf("\u0000", "\u0001", "\u0008", "\u000B", "\u001F", "\u007F", "\u0085", "\u2028", "\uFFFE", "\uFFFF", "\uFEFF", "\u0007" + "7"))).Array[0, 8].Select(string.Concat);

    private static readonly Gen<string> _htmlText = OneOf(
        "city", " the budget ", "Medellín", "مدينة", "公民参与", "🏙️", "&amp;", "&lt;b&gt;", "&quot;", "\u00A0", "\n", "\u0001", "'", "&amp;amp;");

    private static readonly string[] _tags =
        ["b", "em", "strong", "code", "span lang=\"fr\"", "a href=\"/x?a=1&amp;b=2\"", "a href=\"https://example.org/\" title=\"A &quot;b&quot; &gt; c\"", "q", "del"];

    private static readonly Gen<string> _inline = Gen.Recursive<string>((depth, self) => Gen.Frequency(
        (4, _htmlText),
        (1, OneOf("<br>", "<img alt=\"A\" src=\"/a.png\">", "<wbr>")),
        (depth > 4 ? 0 : 2, Gen.Select(Gen.Int[0, _tags.Length - 1], self.Array[0, 4], (tag, parts) => Wrap(_tags[tag], string.Concat(parts))))));

    // The translation has the tags of the source: their places and texts are others.
    private static readonly Gen<(string Source, string Target)> _html = Gen.Select(_inline.Array[0, 5], _htmlText.Array[0, 3], Gen.Int[0, 100], (parts, texts, turn) =>
        (string.Concat(parts), string.Concat(parts.Skip(turn % (parts.Length + 1)).Concat(texts).Concat(parts.Take(turn % (parts.Length + 1))))));

    private static readonly Gen<TranslationUnit> _unit = Gen.Select(
        _html, Gen.Select(_text, _text), Gen.Bool, Gen.Enum<UnitState>(), OneOf("", "For the menu.", "Two\nlines ", " & <b>"), Gen.Int[0, 60],
        (html, plain, isHtml, state, note, most) => Tidy(new("", isHtml ? html.Source : plain.Item1, isHtml ? html.Target : plain.Item2, isHtml, state, note.Length == 0 ? null : note, most > 30 ? most : null)));

    private static readonly string[] _ids = ["title", "body/3", "map.label:x", "ß#", "_x002F_"];

    private static readonly Gen<TranslatedItem> _item = Gen.Select(
        OneOf("4kf3", "a_b", "x:y", "ü", "_x0020_"), OneOf("A title", "", "Œuvre <1> & \"2\"", "مدينة"), OneOf("v1", "", "4c:d e/f%"), _unit.Array[1, 5],
        (id, title, version, units) => new TranslatedItem(id, title.Length == 0 ? null : title, version.Length == 0 ? null : version, [.. units.Select((unit, index) => unit with { Id = _ids[index % _ids.Length] + index })]));

    public static Gen<TranslationDocument> Documents { get; } = Gen.Select(OneOf("en", "pt-BR"), OneOf("fr", "zh-Hans", "ar"), _item.Array[1, 3],
        (source, target, items) => new TranslationDocument(source, target, [.. items.DistinctBy(item => item.Id)]));

    public static TranslationDocument Document(params TranslationUnit[] units) => new("en", "fr", [new("item", "A practice", "v1", units)]);

    public static TranslationUnit Plain(string source, string? target = null) => new("u", source, target, false, target is null ? UnitState.Initial : UnitState.Translated, null, null);

    public static TranslationUnit Html(string source, string? target = null) => Plain(source, target) with { IsHtml = true };

    public static async Task<string> WriteXliff(TranslationDocument document)
    {
        using var stream = new MemoryStream();
        await XliffWriter.WriteAsync(stream, document);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static async Task<string> WritePo(TranslationDocument document)
    {
        using var stream = new MemoryStream();
        await PoWriter.WriteAsync(stream, document);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static Task<TranslationFileResult> ReadXliff(string text, TranslationFileLimits? limits = null) => XliffReader.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), limits);

    public static Task<TranslationFileResult> ReadPo(string text, TranslationFileLimits? limits = null) => PoReader.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), limits);

    /// <summary>All of a document, so that two of them can be compared.</summary>
    public static string Show(TranslationDocument? document) => document is null ? "none" :
        $"{document.SourceLanguage} > {document.TargetLanguage}\n" + string.Concat(document.Items.Select(item => $"{item.Id}|{item.Title}|{item.SourceVersion}\n" + string.Concat(item.Units.Select(unit => $"  {unit}\n"))));

    private static string Wrap(string tag, string content) => tag[0] == 'a' ? $"<{tag}>{Unlinked(content)}</a>" : $"<{tag}>{content}</{tag.Split(' ')[0]}>";

    // A link in a link is no HTML.
    private static string Unlinked(string content) => content.Contains("<a ", StringComparison.Ordinal) ? "link" : content;

    private static TranslationUnit Tidy(TranslationUnit unit) => string.IsNullOrWhiteSpace(unit.Target) ? unit with { Target = null, State = UnitState.Initial } : unit;

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
