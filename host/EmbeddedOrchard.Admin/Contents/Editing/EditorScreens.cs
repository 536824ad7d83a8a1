using System.Security.Claims;
using EmbeddedOrchard.Admin.Contents.Colliding;
using EmbeddedOrchard.Admin.Contents.Languages;
using EmbeddedOrchard.Admin.Contents.Listing;
using EmbeddedOrchard.Admin.Contents.Listing.Lines;
using EmbeddedOrchard.Security.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement;
using OrchardCore.Localization;

namespace EmbeddedOrchard.Admin.Contents.Editing;

/// <summary>What stands around an item's editor: its state, its languages and what this editor may do.</summary>
internal sealed class EditorScreens(
    IContentDefinitionManager definitions,
    IContentManager contents,
    IAuthorizationService authorization,
    ILocalizationService localization,
    LineReading lines)
{
    public async Task<EditorPage> ForNewAsync(ContentItem item, IShape editor, ClaimsPrincipal user, string? returnUrl)
    {
        var type = await definitions.GetTypeDefinitionAsync(item.ContentType);

        return new EditorPage
        {
            Editor = editor,
            Item = item,
            IsNew = true,
            TypeName = type.DisplayName,
            Opened = OpenedState.None,
            ReturnUrl = returnUrl,
            CanSaveDraft = type.IsDraftable(),
            CanPublish = await authorization.AuthorizeAsync(user, CommonPermissions.PublishContent, item),
            CanPreview = await authorization.AuthorizeAsync(user, CommonPermissions.PreviewContent, item),
        };
    }

    /// <summary>The states of the item and of its other languages as they are before anything is edited.</summary>
    public Task<LineStates> StatesOfAsync(ContentItem item) => lines.OfAsync([item]);

    public async Task<EditorPage> ForAsync(
        ContentItem item, LineStates states, IShape editor, ClaimsPrincipal user, IUrlHelper url, OpenedState opened, string? returnUrl)
    {
        var type = await definitions.GetTypeDefinitionAsync(item.ContentType);
        var part = item.As<LocalizationPart>();
        var status = states.StatusOf(item) ?? ContentStatus.Draft;

        return new EditorPage
        {
            Editor = editor,
            Item = item,
            TypeName = type.DisplayName,
            Opened = opened,
            Status = status,
            Culture = part?.Culture,
            UntranslatedFrom = item.UntranslatedFrom(),
            ReturnUrl = returnUrl,
            ViewUrl = status == ContentStatus.Draft ? null : await contents.ViewUrlAsync(item, url),
            CanSaveDraft = type.IsDraftable(),
            CanPublish = await authorization.AuthorizeAsync(user, CommonPermissions.PublishContent, item),
            CanPreview = await authorization.AuthorizeAsync(user, CommonPermissions.PreviewContent, item),
            CanClone = await authorization.AuthorizeAsync(user, CommonPermissions.CloneContent, item),
            CanDelete = await authorization.AuthorizeAsync(user, CommonPermissions.DeleteContent, item),
            CanLocalize = await authorization.AuthorizeAsync(user, HostPermissions.LocalizeContent, item),
            Languages = part is null ? [] : await LanguagesAsync(part, [.. states.LineOf(item).Select(LanguageState.Of)]),
        };
    }

    private async Task<IReadOnlyList<EditorLanguage>> LanguagesAsync(LocalizationPart part, List<LanguageState> written) =>
    [
        .. (await localization.GetSupportedCulturesAsync()).Select(culture => new EditorLanguage(
            culture,
            written.Find(state => string.Equals(state.Culture, culture, StringComparison.OrdinalIgnoreCase)),
            string.Equals(part.Culture, culture, StringComparison.OrdinalIgnoreCase))),
    ];
}
