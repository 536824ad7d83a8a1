using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using YesSql;
using YesSql.Services;

namespace EmbeddedOrchard.Admin.Editors.Picking;

/// <summary>Finds the items that a picker may hold: of the types of its settings, and of those only what the editor may list.</summary>
internal sealed class PickableContent(ISession session, IContentDefinitionManager definitions, IAuthorizationService authorization)
{
    /// <summary>As many as a person reads; whoever needs another one searches.</summary>
    public const int Shown = 20;

    public const int LongestQuery = 100;

    /// <returns>At most <see cref="Shown"/> items, and whether there are more.</returns>
    public async Task<(IReadOnlyList<PickedItem> Items, bool HasMore)> FindAsync(ContentPickerFieldSettings settings, string? text, ClaimsPrincipal user)
    {
        var types = await TypesAsync(settings, user);
        var names = types.Keys.ToArray();
        var wanted = text?.Trim() is { Length: > 0 } query ? query[..Math.Min(query.Length, LongestQuery)] : null;
        var found = session.QueryIndex<ContentItemIndex>(index => index.Latest && index.ContentType.IsIn(names));
        if (wanted is not null)
        {
            found = found.Where(index => index.DisplayText.Contains(wanted));
        }

        var rows = (await found.OrderBy(index => index.DisplayText).ThenBy(index => index.Id).Take(Shown + 1).ListAsync()).ToList();

        return ([.. rows.Take(Shown).Select(row => Picked(row, types))], rows.Count > Shown);
    }

    /// <summary>What a field holds, in its order. An item that is gone is still among them: nobody loses it without knowing.</summary>
    public async Task<IReadOnlyList<PickedItem>> OfIdsAsync(string[] ids)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var types = (await definitions.ListTypeDefinitionsAsync()).ToDictionary(type => type.Name, type => type.DisplayName, StringComparer.OrdinalIgnoreCase);
        var rows = await session.QueryIndex<ContentItemIndex>(index => index.Latest && index.ContentItemId.IsIn(ids)).ListAsync();
        var byId = rows.GroupBy(row => row.ContentItemId).ToDictionary(group => group.Key, group => group.First());

        return [.. ids.Select(id => byId.TryGetValue(id, out var row) ? Picked(row, types) : new PickedItem(id, id, null, IsPublished: false))];
    }

    private async Task<Dictionary<string, string>> TypesAsync(ContentPickerFieldSettings settings, ClaimsPrincipal user)
    {
        var types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var type in (await definitions.ListTypeDefinitionsAsync()).Where(type => IsOf(type, settings)))
        {
            if (await authorization.AuthorizeContentTypeAsync(user, CommonPermissions.ListContent, type)
                || await authorization.AuthorizeContentTypeAsync(user, CommonPermissions.ViewContent, type))
            {
                types.Add(type.Name, type.DisplayName);
            }
        }

        return types;
    }

    private static bool IsOf(ContentTypeDefinition type, ContentPickerFieldSettings settings) =>
        settings.DisplayAllContentTypes ? string.IsNullOrEmpty(type.GetStereotype())
        : settings.DisplayedStereotypes is { Length: > 0 } stereotypes && type.GetStereotype() is { Length: > 0 } stereotype && stereotypes.Contains(stereotype, StringComparer.OrdinalIgnoreCase)
        || settings.DisplayedContentTypes?.Contains(type.Name, StringComparer.OrdinalIgnoreCase) == true;

    private static PickedItem Picked(ContentItemIndex row, Dictionary<string, string> types) =>
        new(row.ContentItemId, string.IsNullOrWhiteSpace(row.DisplayText) ? row.ContentItemId : row.DisplayText, types.GetValueOrDefault(row.ContentType, row.ContentType), row.Published);
}
