using System.Security.Claims;
using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Admin.Contents.Languages;
using EmbeddedOrchard.Admin.Contents.Listing;
using EmbeddedOrchard.Admin.Contents.Listing.Lines;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace EmbeddedOrchard.Admin.Contents.Bulk;

/// <summary>Reads what a bulk action is about: of what a user names only what the list could have shown to this user.</summary>
internal sealed class BulkSubjects(IContentManager contents, LineReading lines, ListableTypes types, IAuthorizationService authorization)
{
    /// <summary>By the item that was named, all languages of its line, the named one among them.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<BulkSubject>>> LinesOfAsync(IEnumerable<string> ids, BulkAction action, ClaimsPrincipal user)
    {
        var named = (await contents.GetAsync(ids, VersionOptions.Latest)).ToList();
        var states = await lines.OfAsync(named);
        var inLines = named.Select(item => states.LineOf(item).Select(other => other.ContentItemId).ToList()).DistinctBy(line => line.FirstOrDefault()).ToList();
        var subjects = (await OfAsync(inLines.SelectMany(line => line), action, user)).ToDictionary(found => found.Item.ContentItemId, found => found.Subject);

        return [.. inLines.Select(line => (IReadOnlyList<BulkSubject>)[.. line.Where(subjects.ContainsKey).Select(id => subjects[id])]).Where(line => line.Count > 0)];
    }

    public async Task<IReadOnlyList<(ContentItem Item, BulkSubject Subject)>> OfAsync(IEnumerable<string> ids, BulkAction action, ClaimsPrincipal user)
    {
        var listable = await types.ListableByAsync(user);
        var names = listable.Types.ToDictionary(type => type.Name, type => type.DisplayName);
        ContentItem[] items = [.. (await contents.GetAsync(ids, VersionOptions.Latest)).Where(item => listable.Scope.Includes(item.ContentType, item.Owner))];
        var states = await lines.OfAsync(items);
        var subjects = new List<(ContentItem, BulkSubject)>(items.Length);

        foreach (var item in items)
        {
            var line = states.LineOf(item).First(other => other.ContentItemId == item.ContentItemId);
            subjects.Add((item, new BulkSubject(
                item.ContentItemId,
                item.DisplayText ?? string.Empty,
                names[item.ContentType],
                line.Culture,
                line.Status,
                await authorization.AuthorizeAsync(user, PermissionFor(action), item),
                StateOf(item, line.Status))
            {
                UntranslatedFrom = item.UntranslatedFrom(),
            }));
        }

        return subjects;
    }

    private static Permission PermissionFor(BulkAction action) =>
        action == BulkAction.Remove ? CommonPermissions.DeleteContent : CommonPermissions.PublishContent;

    private static string StateOf(ContentItem item, ContentStatus status) => $"{EditToken.Of(item)}.{status}";
}
