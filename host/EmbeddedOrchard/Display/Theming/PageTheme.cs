using OrchardCore.Settings;

namespace EmbeddedOrchard.Display.Theming;

/// <summary>What was decided about the look of this request's page: the theme, then its base themes, and the layout around views.</summary>
internal sealed record PageTheme(ISite? Site, IReadOnlyList<string> ThemeIds, string? Layout);
