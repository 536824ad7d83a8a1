using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Localization;
using OrchardCore.Mvc.ModelBinding;

namespace EmbeddedOrchard.Admin.Contents.Parts;

/// <summary>The language that an item is written in: one item for each language of a set.</summary>
internal sealed class LocalizationPartDisplayDriver(
    ILocalizationService cultures, IContentLocalizationManager localizations, IStringLocalizer<LocalizationPartDisplayDriver> localizer)
    : ContentPartDisplayDriver<LocalizationPart>
{
    public override IDisplayResult Edit(LocalizationPart part, BuildPartEditorContext context) =>
        Initialize<LocalizationPartEditor>(GetEditorShapeType(context), async model =>
        {
            model.Culture = string.IsNullOrEmpty(part.Culture) ? await cultures.GetDefaultCultureAsync() : part.Culture;
            model.Cultures = await cultures.GetSupportedCulturesAsync();
        });

    public override async Task<IDisplayResult> UpdateAsync(LocalizationPart part, UpdatePartEditorContext context)
    {
        var model = new LocalizationPartEditor();
        if (await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.Culture!) && !string.IsNullOrEmpty(model.Culture))
        {
            if (await RefusalAsync(part, model.Culture) is { } refusal)
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(model.Culture), refusal);
            }
            else
            {
                part.Culture = model.Culture;
            }
        }

        return Edit(part, context);
    }

    private async Task<string?> RefusalAsync(LocalizationPart part, string culture)
    {
        if (!(await cultures.GetSupportedCulturesAsync()).Contains(culture, StringComparer.OrdinalIgnoreCase))
        {
            return localizer["The site has no content in this language."].Value;
        }

        var existing = string.IsNullOrEmpty(part.LocalizationSet) ? null : await localizations.GetContentItemAsync(part.LocalizationSet, culture);
        return existing is null || existing.ContentItemId == part.ContentItem.ContentItemId
            ? null
            : localizer["This content exists in that language already."].Value;
    }
}

internal sealed class LocalizationPartEditor
{
    public string? Culture { get; set; }

    public IReadOnlyList<string> Cultures { get; set; } = [];
}
