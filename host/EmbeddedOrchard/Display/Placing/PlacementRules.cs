using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Environment.Extensions;

namespace EmbeddedOrchard.Display.Placing;

/// <summary>The rules of all placement files: those of modules first, then the base themes' and the theme's, so that the later one wins.</summary>
internal sealed partial class PlacementRules
{
    public const string FileName = "placement.json";

    private readonly List<Dictionary<string, List<PlacementRule>>> _modules = [];
    private readonly Dictionary<string, Dictionary<string, List<PlacementRule>>> _themes = new(StringComparer.OrdinalIgnoreCase);

    public PlacementRules(IExtensionManager extensions, IModuleFiles files, ILogger<PlacementRules> logger)
    {
        foreach (var extension in extensions.GetExtensions())
        {
            var rules = Load(files.GetFile(extension.Id, FileName), extension.Id, logger);
            if (extension.Manifest?.ModuleInfo is ThemeAttribute)
            {
                _themes[extension.Id] = rules;
            }
            else
            {
                _modules.Add(rules);
            }
        }
    }

    /// <summary>What the matching rules say together; null when none matches.</summary>
    public PlacementRule? Find(PlacementSubject subject, IReadOnlyList<string> themeIds)
    {
        PlacementRule? found = null;
        var themes = themeIds.Reverse().Select(_themes.GetValueOrDefault).OfType<Dictionary<string, List<PlacementRule>>>();
        foreach (var rule in _modules.Concat(themes)
            .SelectMany(rules => rules.GetValueOrDefault(subject.ShapeType) ?? [])
            .Where(rule => rule.Matches(subject)))
        {
            found = found is null ? rule : rule with
            {
                Place = rule.Place ?? found.Place,
                Shape = rule.Shape ?? found.Shape,
                Alternates = [.. found.Alternates, .. rule.Alternates],
            };
        }

        return found;
    }

    private static Dictionary<string, List<PlacementRule>> Load(IFileInfo file, string extensionId, ILogger logger)
    {
        if (!file.Exists)
        {
            return [];
        }

        try
        {
            using var reader = new StreamReader(file.CreateReadStream());
            return PlacementFile.Parse(reader.ReadToEnd());
        }
        catch (FormatException exception)
        {
            LogBroken(logger, extensionId, exception.Message);
            return [];
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "placement.json of {ExtensionId} is ignored: {Reason}")]
    private static partial void LogBroken(ILogger logger, string extensionId, string reason);
}
