using System.Globalization;
using System.Text;
using OrchardParticipation.Translation.Formats.Inline;
using OrchardParticipation.Translation.Formats.Writing;

namespace OrchardParticipation.Translation.Formats.Po;

/// <summary>Writes PO files of GNU gettext: an entry for each unit, its context <c>item/unit</c>, tags as they stand in HTML.</summary>
/// <remarks>Half characters become U+FFFD. A state beyond translated is not written, an initial translation is fuzzy.</remarks>
public static class PoWriter
{
    /// <summary>Writes a document that is in memory.</summary>
    /// <exception cref="ArgumentException">An id that no file can hold, or an HTML text that is not a line in canonical form.</exception>
    public static Task WriteAsync(Stream output, TranslationDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return WriteAsync(output, document.SourceLanguage, document.TargetLanguage, document.Items.ToAsyncEnumerable(), cancellationToken);
    }

    /// <summary>Writes items as they come and keeps none of them. The stream stays open.</summary>
    /// <exception cref="ArgumentException">An id that no file can hold, or an HTML text that is not a line in canonical form.</exception>
    public static async Task WriteAsync(Stream output, string sourceLanguage, string targetLanguage, IAsyncEnumerable<TranslatedItem> items, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var file = new FileOutput(output);
        using var text = new StreamWriter(file.Buffer, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var (ids, tags) = (new FileIds(), new InlineTags());
        WriteHeader(text, sourceLanguage, targetLanguage);
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            ids.Check(item);
            foreach (var unit in item.Units)
            {
                Write(text, item, unit, UnitTexts.Of(unit, tags));
            }

            text.Flush();
            await file.FlushAsync(cancellationToken);
        }

        text.Flush();
        await file.FlushAsync(cancellationToken);
    }

    private static void WriteHeader(StreamWriter text, string sourceLanguage, string targetLanguage)
    {
        text.Write("msgid \"\"\n");
        PoText.Write(text, "msgstr", string.Join('\n', (string[])
        [
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: 8bit",
            PoKeywords.Language + targetLanguage.Replace('-', '_'),
            PoKeywords.SourceLanguage + sourceLanguage.Replace('-', '_'),
            "",
        ]));
    }

    private static void Write(StreamWriter text, TranslatedItem item, TranslationUnit unit, UnitTexts texts)
    {
        text.Write('\n');
        WriteComments(text, item, unit);
        var flags = new List<string>();
        if (texts.Target is not null && unit.State == UnitState.Initial)
        {
            flags.Add(PoKeywords.Fuzzy);
        }

        if (unit.MaxLength is { } most)
        {
            flags.Add(PoKeywords.MaxLength + most.ToString(CultureInfo.InvariantCulture));
        }

        if (flags.Count > 0)
        {
            text.Write($"#, {string.Join(", ", flags)}\n");
        }

        PoText.Write(text, "msgctxt", $"{item.Id}/{unit.Id}");
        PoText.Write(text, "msgid", Write(unit, texts.Source));
        PoText.Write(text, "msgstr", texts.Target is null ? "" : Write(unit, texts.Target));
    }

    private static void WriteComments(StreamWriter text, TranslatedItem item, TranslationUnit unit)
    {
        if (WrittenText.LinesForPeople(item.Title) is { Length: > 0 } title)
        {
            text.Write($"{PoKeywords.Title}{string.Join(' ', title)}\n");
        }

        foreach (var line in WrittenText.LinesForPeople(unit.Note))
        {
            text.Write($"{PoKeywords.Note}{line}\n");
        }

        if (unit.IsHtml)
        {
            text.Write(PoKeywords.Html + "\n");
        }

        if (item.SourceVersion is { Length: > 0 } version)
        {
            text.Write(PoKeywords.Reference(item.Id, version) + "\n");
        }
    }

    private static string Write(TranslationUnit unit, InlineText text) =>
        unit.IsHtml ? text.ToHtml() : string.Concat(text.Pieces.Select(piece => piece.Text));
}
