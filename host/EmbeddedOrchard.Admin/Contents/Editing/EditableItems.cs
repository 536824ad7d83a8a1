using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;

namespace EmbeddedOrchard.Admin.Contents.Editing;

internal enum EditRefusal
{
    Unknown,
    Forbidden,
}

/// <summary>The item that somebody asks about while editing it, or why they may not.</summary>
internal sealed record EditableItem(ContentItem? Item, EditRefusal? Refusal)
{
    public static EditableItem Refused(EditRefusal refusal) => new(null, refusal);
}

/// <summary>Finds the item of an open editor: one that is stored, or one that nobody has saved yet.</summary>
internal sealed class EditableItems(
    IContentManager contents, IContentDefinitionManager definitions, IAuthorizationService authorization, ContentSaving saving)
{
    private const int LongestId = 26;

    public async Task<EditableItem> FindAsync(string? contentType, string? contentItemId, ClaimsPrincipal user)
    {
        if (string.IsNullOrEmpty(contentType) || contentItemId?.Length > LongestId || await definitions.GetTypeDefinitionAsync(contentType) is null)
        {
            return EditableItem.Refused(EditRefusal.Unknown);
        }

        var stored = string.IsNullOrEmpty(contentItemId) ? null : await contents.GetAsync(contentItemId, VersionOptions.Latest);
        var item = stored ?? await saving.NewAsync(contentType, user);
        if (item.ContentType != contentType)
        {
            return EditableItem.Refused(EditRefusal.Unknown);
        }

        return await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, item)
            ? new EditableItem(item, null)
            : EditableItem.Refused(EditRefusal.Forbidden);
    }
}
