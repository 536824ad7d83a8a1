using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using OrchardCore.Localization;

namespace EmbeddedOrchard.Localization.PortableObject;

/// <summary>Fills a culture's dictionary from PO files; in each place the later file wins.</summary>
internal sealed partial class PoFiles(ILocalizationFileLocationProvider locations, ILogger<PoFiles> logger) : ITranslationProvider
{
    private const long MaximumLength = 8 * 1024 * 1024;

    public void LoadTranslations(string cultureName, CultureDictionary dictionary)
    {
        foreach (var file in locations.GetLocations(cultureName).Where(file => file.Exists && !file.IsDirectory))
        {
            Load(file, dictionary);
        }
    }

    private void Load(IFileInfo file, CultureDictionary dictionary)
    {
        var name = file.PhysicalPath ?? file.Name;
        if (file.Length > MaximumLength)
        {
            LogTooLong(logger, name, MaximumLength);
            return;
        }

        try
        {
            using var reader = new StreamReader(file.CreateReadStream(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            dictionary.MergeTranslations(new PoParser((line, problem) => LogBrokenEntry(logger, name, line, problem)).Parse(reader));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            LogUnreadable(logger, exception, name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{File}, line {Line}: {Problem}; this entry is left out")]
    private static partial void LogBrokenEntry(ILogger logger, string file, int line, string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "{File} is left out: it has more than {Maximum} bytes")]
    private static partial void LogTooLong(ILogger logger, string file, long maximum);

    [LoggerMessage(Level = LogLevel.Error, Message = "{File} cannot be read as UTF-8 text; it is left out")]
    private static partial void LogUnreadable(ILogger logger, Exception exception, string file);
}
