using System.Buffers;
using OrchardParticipation.Translation.Formats;
using OrchardParticipation.Translation.Formats.Po;
using OrchardParticipation.Translation.Formats.Xliff;

namespace OrchardParticipation.Translations.Files.Importing;

/// <summary>Reads a file as what it is, whatever it is called.</summary>
internal static class FileReading
{
    private const int HeadLength = 1_024;

    // White space, and what marks an encoding.
    private static readonly SearchValues<byte> _before = SearchValues.Create([(byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', 0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF]);

    public const int MostBytes = 20 * 1024 * 1024;

    public static readonly TranslationFileLimits Limits = new(MostBytes);

    public static async Task<ReadFile> ReadAsync(Stream input, CancellationToken cancellationToken)
    {
        var head = new byte[HeadLength];
        var length = await input.ReadAtLeastAsync(head, HeadLength, throwOnEndOfStream: false, cancellationToken);
        input.Position = 0;
        var beginning = head.AsSpan(0, length);
        if (beginning is [(byte)'P', (byte)'K', 3 or 5, ..])
        {
            return new ReadFile(FileFormat.Xliff, IsArchive: true, new TranslationFileResult(null, []));
        }

        // What has a sign for a beginning of elements first, in any encoding, is XML or nothing.
        var first = beginning.IndexOfAnyExcept(_before);
        return first >= 0 && beginning[first] == '<'
            ? new ReadFile(FileFormat.Xliff, IsArchive: false, await XliffReader.ReadAsync(input, Limits, cancellationToken))
            : new ReadFile(FileFormat.Po, IsArchive: false, await PoReader.ReadAsync(input, Limits, cancellationToken));
    }
}

internal sealed record ReadFile(FileFormat Format, bool IsArchive, TranslationFileResult Result);
