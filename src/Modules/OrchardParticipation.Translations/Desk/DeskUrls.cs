using Microsoft.AspNetCore.Mvc;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Translations.Desk;

internal static class DeskUrls
{
    /// <summary>Where a language is written: the source in the editor of items, the others side by side with it.</summary>
    public static string? ToWrite(this IUrlHelper url, TranslationSet item, string culture, string? returnUrl = null) =>
        item.Find(culture) is { State: TranslationState.Source } source
            ? url.Action("Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId = source.ContentItemId, returnUrl })
            : url.Action("Index", "SideBySide", new { localizationSet = item.LocalizationSet, language = culture, returnUrl });
}
