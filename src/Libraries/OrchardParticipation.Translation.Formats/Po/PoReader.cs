using System.Text;
using OrchardParticipation.Translation.Formats.Reading;

namespace OrchardParticipation.Translation.Formats.Po;

/// <summary>Reads PO files of GNU gettext, as other tools write them too. Only entries whose context <see cref="PoWriter"/> wrote are units.</summary>
public static class PoReader
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file whole or refuses it. The languages are what the file says; whether they are the right ones is for the caller.</summary>
    /// <param name="input">Stays open.</param>
    /// <param name="limits">Those of <see cref="TranslationFileLimits"/> without a wish.</param>
    /// <param name="cancellationToken">Looked at for every line.</param>
    public static async Task<TranslationFileResult> ReadAsync(Stream input, TranslationFileLimits? limits = null, CancellationToken cancellationToken = default)
    {
        limits ??= new TranslationFileLimits();
        if (await LimitedInput.ReadAsync(input, limits.Bytes, cancellationToken) is not { } bytes)
        {
            return ResultBuilder.TooLarge(limits);
        }

        var result = new ResultBuilder(limits);
        if (Decode(bytes, result) is { } text)
        {
            var file = new PoFile(result);
            var entries = new PoEntryReader(result, file.Take);
            using var lines = new StringReader(text);
            for (var number = 1; !result.IsRefused && lines.ReadLine() is { } line; number++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                entries.ReadLine(line, number);
            }

            entries.End();
        }

        return result.ToResult();
    }

    // What the header says of the encoding is seen first: it explains why the bytes are not those of UTF-8.
    private static string? Decode(byte[] bytes, ResultBuilder result)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            result.Refuse(0, ProblemKind.Encoding, "UTF-16");
            return null;
        }

        if (PoHeader.Charset(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, PoHeader.MostBytes))) is { } other)
        {
            result.Refuse(0, ProblemKind.Encoding, other);
            return null;
        }

        try
        {
            return _strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException exception)
        {
            result.Refuse(1 + bytes.AsSpan(0, Math.Max(0, exception.Index)).Count((byte)'\n'), ProblemKind.Encoding, "");
            return null;
        }
    }
}
