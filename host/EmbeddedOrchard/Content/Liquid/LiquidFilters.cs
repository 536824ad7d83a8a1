using DotLiquid;
using OrchardCore.Modules.Services;

namespace EmbeddedOrchard.Content.Liquid;

/// <summary>The filters beyond DotLiquid's own; public because DotLiquid finds them by reflection.</summary>
public static class LiquidFilters
{
    internal const string Slugs = "slugs";

    public static string Slugify(Context context, string? input) =>
        string.IsNullOrEmpty(input) ? string.Empty : ((ISlugService)context.Registers[Slugs]).Slugify(input);

    public static string DisplayText(object? input) => input is Hash item ? item["DisplayText"]?.ToString() ?? string.Empty : string.Empty;
}
