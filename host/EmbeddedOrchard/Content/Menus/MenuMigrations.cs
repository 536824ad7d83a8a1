using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Menu.Models;
using OrchardCore.Title.Models;

namespace EmbeddedOrchard.Content.Menus;

/// <summary>The types of menus and of their entries, as Orchard Core defines them.</summary>
internal sealed class MenuMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterTypeDefinitionAsync(MenuTypes.Menu, menu => menu
            .DisplayedAs("Menu").Creatable().Listable().Draftable().Versionable().Securable()
            .Stereotype(MenuTypes.Menu)
            .WithPart<TitlePart>(part => part.WithPosition("1").WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart<AliasPart>(part => part.WithPosition("2").WithSettings(new AliasPartSettings { Pattern = "{{ ContentItem.DisplayText | slugify }}" }))
            .WithPart<MenuPart>(part => part.WithPosition("3"))
            .WithPart<MenuItemsListPart>(part => part.WithPosition("4")));
        await definitions.AlterPartDefinitionAsync(nameof(ContentMenuItemPart), part => part
            .WithField(MenuTypes.SelectedContentItem, field => field
                .OfType(nameof(ContentPickerField)).WithDisplayName("Content item")
                .WithSettings(new ContentPickerFieldSettings { Required = true, DisplayAllContentTypes = true })));

        await EntryAsync<LinkMenuItemPart>("LinkMenuItem", "Link Menu Item");
        await EntryAsync<ContentMenuItemPart>("ContentMenuItem", "Content Menu Item");
        await EntryAsync<HtmlMenuItemPart>("HtmlMenuItem", "HTML Menu Item");
        return 1;
    }

    private Task EntryAsync<TPart>(string name, string displayName) where TPart : OrchardCore.ContentManagement.ContentPart =>
        definitions.AlterTypeDefinitionAsync(name, (ContentTypeDefinitionBuilder entry) => entry.DisplayedAs(displayName).Stereotype(MenuTypes.MenuItem).WithPart(typeof(TPart).Name));
}

internal static class MenuTypes
{
    public const string Menu = nameof(Menu);

    public const string MenuItem = nameof(MenuItem);

    public const string SelectedContentItem = nameof(SelectedContentItem);
}
