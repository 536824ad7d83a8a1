using EmbeddedOrchard.Admin.Contents.Languages;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace EmbeddedOrchard.Admin.Contents.Editing;

/// <summary>The two ways to save: each asks for its permission, does its work and says what it did.</summary>
internal sealed record SaveKind(
    Permission Permission,
    Func<IContentManager, ContentItem, Task> FinishAsync,
    Func<IHtmlLocalizer, string, LocalizedHtmlString> Message)
{
    public TranslationCheck Translation { get; init; }

    public bool IsPublication => Permission == CommonPermissions.PublishContent;

    public static readonly SaveKind Draft = new(
        CommonPermissions.EditContent,
        (contents, item) => contents.SaveDraftAsync(item),
        (localizer, title) => localizer["“{0}” was saved as a draft. The public does not see it.", title]);

    public static readonly SaveKind Publish = new(
        CommonPermissions.PublishContent,
        (contents, item) => contents.PublishAsync(item),
        (localizer, title) => localizer["“{0}” was published.", title]);
}
