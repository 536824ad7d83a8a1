using System.Text;
using System.Xml;
using OrchardParticipation.Translation.Formats.Writing;

namespace OrchardParticipation.Translation.Formats.Xliff;

/// <summary>Writes XLIFF 2.1: a <c>file</c> for each item, a <c>unit</c> with one <c>segment</c> for each unit, tags as protected codes.</summary>
/// <remarks>
/// Half characters become U+FFFD; other characters that XML has not are kept in texts and lost in notes. An item without units
/// is left out, and a file without any item, which the schema forbids, is a sign to the caller to ask before.
/// </remarks>
public static class XliffWriter
{
    private static readonly XmlWriterSettings _settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
    };

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
        using var xml = XmlWriter.Create(file.Buffer, _settings);
        var writer = new XliffItemWriter(xml);
        writer.Begin(sourceLanguage, targetLanguage);
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            writer.Write(item);
            xml.Flush();
            await file.FlushAsync(cancellationToken);
        }

        writer.End();
        xml.Flush();
        await file.FlushAsync(cancellationToken);
    }
}
