using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Environment.Extensions;

namespace EmbeddedOrchard.Display.Theming;

internal sealed class ThemeManager(IEnumerable<IThemeSelector> selectors, IExtensionManager extensions) : IThemeManager
{
    private IExtensionInfo? _theme;

    public async Task<IExtensionInfo?> GetThemeAsync() => _theme ??= await SelectAsync();

    private async Task<IExtensionInfo?> SelectAsync()
    {
        List<ThemeSelectorResult> candidates = [];
        foreach (var selector in selectors)
        {
            if (await selector.GetThemeAsync() is { } candidate)
            {
                candidates.Add(candidate);
            }
        }

        return candidates
            .OrderByDescending(candidate => candidate.Priority)
            .Select(candidate => extensions.GetExtension(candidate.ThemeName))
            .FirstOrDefault(extension => extension is { Exists: true });
    }
}
