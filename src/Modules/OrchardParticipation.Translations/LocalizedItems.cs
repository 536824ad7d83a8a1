using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;

namespace OrchardParticipation.Translations;

internal static class LocalizedItems
{
    public static string CultureOf(this ContentItem item) => item.As<LocalizationPart>()?.Culture ?? "";

    /// <summary>What ties the languages of an item together; null when it is not one of several.</summary>
    public static string? LocalizationSetOf(this ContentItem item) =>
        item.As<LocalizationPart>() is { LocalizationSet.Length: > 0, Culture.Length: > 0 } part ? part.LocalizationSet : null;
}
