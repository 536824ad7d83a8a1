using System.Xml;
using OrchardParticipation.Translation.Formats.Reading;

namespace OrchardParticipation.Translation.Formats.Xliff;

/// <summary>Reads XLIFF 2.0, 2.1 and 2.2, as other tools write them too: the core, and the length restriction.</summary>
public static class XliffReader
{
    /// <summary>Reads a file whole or refuses it. The languages are what the file says; whether they are the right ones is for the caller.</summary>
    /// <param name="input">Stays open.</param>
    /// <param name="limits">Those of <see cref="TranslationFileLimits"/> without a wish.</param>
    /// <param name="cancellationToken">Looked at for every element.</param>
    public static async Task<TranslationFileResult> ReadAsync(Stream input, TranslationFileLimits? limits = null, CancellationToken cancellationToken = default)
    {
        limits ??= new TranslationFileLimits();
        if (await LimitedInput.ReadAsync(input, limits.Bytes, cancellationToken) is not { } bytes)
        {
            return ResultBuilder.TooLarge(limits);
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        var result = new ResultBuilder(limits);
        using var xml = XmlReader.Create(new MemoryStream(bytes, writable: false), settings);
        try
        {
            new XliffFileReader(new XliffCursor(xml, result, cancellationToken), result).Read();
        }
        catch (XmlException exception)
        {
            // The one case in which the exception says why is its message, which .NET does not translate.
            var isDocumentType = xml.Depth == 0 && exception.Message.Contains("DTD", StringComparison.Ordinal);
            result.Refuse(exception.LineNumber, isDocumentType ? ProblemKind.DocumentType : ProblemKind.NotXml, "");
        }

        return result.ToResult();
    }
}
