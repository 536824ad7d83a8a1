using EmbeddedOrchard.Admin.Contents.Addresses;
using EmbeddedOrchard.Content.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace EmbeddedOrchard.Admin.Contents.Parts;

/// <summary>The address of an item, made from the pattern of its type unless somebody writes one.</summary>
internal sealed class AutoroutePartDisplayDriver(AutoroutePartHandler paths, PublicAddresses addresses, IStringLocalizer<AutoroutePartDisplayDriver> localizer)
    : ContentPartDisplayDriver<AutoroutePart>
{
    public override IDisplayResult Edit(AutoroutePart part, BuildPartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<AutoroutePartSettings>();
        return Initialize<AutoroutePartEditor>(GetEditorShapeType(context), async model =>
        {
            model.Path = part.Path;
            model.Disabled = part.Disabled;
            model.MayChange = settings.AllowCustomPath;
            model.MayRenew = settings.AllowUpdatePath;
            model.MayDisable = settings.AllowDisabled;
            model.ContentType = part.ContentItem.ContentType;
            model.ContentItemId = part.ContentItem.ContentItemId;
            model.Address = await addresses.OfAsync(part.ContentItem);
        });
    }

    public override async Task<IDisplayResult> UpdateAsync(AutoroutePart part, UpdatePartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<AutoroutePartSettings>();
        var model = new AutoroutePartEditor();
        await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.Path!, posted => posted.UpdatePath, posted => posted.Disabled);
        part.Disabled = settings.AllowDisabled ? model.Disabled : part.Disabled;
        if (settings.AllowCustomPath)
        {
            part.Path = AutorouteRules.Normalize(model.Path);
            await CheckAsync(part, context);
        }

        if (settings.AllowUpdatePath && model.UpdatePath)
        {
            // Empty asks for a new one from the pattern.
            part.Path = null;
        }

        return Edit(part, context);
    }

    private async Task CheckAsync(AutoroutePart part, UpdatePartEditorContext context)
    {
        string? refusal = null;
        if (part.Path.Length > 0 && AutorouteRules.Refusal(part.Path) is not null)
        {
            refusal = localizer["An address has at most {0} characters, no spaces and none of these: {1}", AutoroutePart.MaxPathLength, new string(AutoroutePart.InvalidCharactersForPath)];
        }
        else if (part.Path.Length > 0 && !part.Disabled && !await paths.IsFreeAsync(part.Path, part.ContentItem.ContentItemId))
        {
            refusal = localizer["Another item has this address."];
        }

        if (refusal is not null)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(part.Path), refusal);
        }
    }
}

internal sealed class AutoroutePartEditor
{
    public string? Path { get; set; }

    public bool UpdatePath { get; set; }

    public bool Disabled { get; set; }

    public bool MayChange { get; set; }

    public bool MayRenew { get; set; }

    public bool MayDisable { get; set; }

    /// <summary>Where the public reads the item as it is stored; null while it has no address.</summary>
    public string? Address { get; set; }

    public string ContentType { get; set; } = string.Empty;

    public string? ContentItemId { get; set; }
}
