using System.Globalization;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Entities;
using OrchardCore.Localization;

namespace EmbeddedOrchard.Content.Localizing;

internal sealed class LocalizationPartHandler(IIdGenerator ids, ILocalizationService cultures) : ContentPartHandler<LocalizationPart>
{
    public override async Task CreatingAsync(CreateContentContext context, LocalizationPart part)
    {
        if (!string.IsNullOrEmpty(part.LocalizationSet) && !string.IsNullOrEmpty(part.Culture))
        {
            return;
        }

        if (string.IsNullOrEmpty(part.LocalizationSet))
        {
            part.LocalizationSet = ids.GenerateUniqueId();
        }

        if (string.IsNullOrEmpty(part.Culture))
        {
            part.Culture = await cultures.GetDefaultCultureAsync();
        }

        part.Apply();
    }

    public override Task CloningAsync(CloneContentContext context, LocalizationPart part)
    {
        // A copy is not a translation of its original.
        context.CloneContentItem.Alter<LocalizationPart>(clone => clone.LocalizationSet = null);
        return Task.CompletedTask;
    }

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, LocalizationPart part) =>
        context.ForAsync<CultureAspect>(aspect =>
        {
            if (!string.IsNullOrEmpty(part.Culture))
            {
                aspect.Culture = CultureInfo.GetCultureInfo(part.Culture);
                aspect.HasCulture = true;
            }

            return Task.CompletedTask;
        });
}
