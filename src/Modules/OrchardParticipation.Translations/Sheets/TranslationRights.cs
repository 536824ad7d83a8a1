using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace OrchardParticipation.Translations.Sheets;

/// <summary>Whether somebody who may use the desk may write a language of an item.</summary>
internal sealed class TranslationRights(IAuthorizationService authorization, IContentManager contents)
{
    public async Task<bool> MayWriteAsync(ClaimsPrincipal user, Sheet sheet) =>
        await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, await ItemAsync(user, sheet));

    public async Task<bool> MayPublishAsync(ClaimsPrincipal user, Sheet sheet) =>
        await authorization.AuthorizeAsync(user, CommonPermissions.PublishContent, await ItemAsync(user, sheet));

    // Of a language that does not exist, what it would be like.
    private async Task<ContentItem> ItemAsync(ClaimsPrincipal user, Sheet sheet)
    {
        if (sheet.Target is { } target)
        {
            return target;
        }

        var item = await contents.NewAsync(sheet.Source.ContentType);
        item.Owner = user.FindFirstValue(ClaimTypes.NameIdentifier);
        item.Alter<LocalizationPart>(part => (part.LocalizationSet, part.Culture) = (sheet.LocalizationSet, sheet.Culture));
        return item;
    }
}
