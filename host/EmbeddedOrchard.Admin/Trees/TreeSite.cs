using EmbeddedOrchard.Content.Menus;
using EmbeddedOrchard.Content.Trees;
using EmbeddedOrchard.Security.Permissions;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Permissions;
using OrchardCore.Taxonomies.Models;

namespace EmbeddedOrchard.Admin.Trees;

/// <summary>What differs between terms and entries of menus: how they are stored, who may change them, of which types they are and where their screens are.</summary>
internal sealed record TreeSite(
    TreeKind Kind,
    Permission Permission,
    Func<ContentItem, ContentTypeDefinition, bool> Takes,
    Action<ContentItem, ContentItem> Bind,
    Func<IUrlHelper, string, string, string?, string?, string?> Url)
{
    public static readonly TreeSite Menu = new(
        TreeKind.MenuItems,
        HostPermissions.ManageMenu,
        (_, type) => type.StereotypeEquals(MenuTypes.MenuItem),
        (_, _) => { },
        (url, action, owner, node, type) => url.RouteUrl("Menu" + action, new { id = type, menuContentItemId = owner, menuItemId = node }));

    public static readonly TreeSite Taxonomy = new(
        TreeKind.Terms,
        HostPermissions.ManageTaxonomies,
        (taxonomy, type) => type.Name == taxonomy.As<TaxonomyPart>()?.TermContentType,
        (taxonomy, term) =>
        {
            term.Weld<TermPart>();
            term.Alter<TermPart>(part => part.TaxonomyContentItemId = taxonomy.ContentItemId);
        },
        (url, action, owner, node, type) => url.RouteUrl("Taxonomies." + action, new { id = type, taxonomyContentItemId = owner, taxonomyItemId = node }));
}
