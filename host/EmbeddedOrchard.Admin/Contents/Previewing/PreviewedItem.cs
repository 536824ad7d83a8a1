using EmbeddedOrchard.Admin.Contents.Colliding;
using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Display.Editing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.DisplayManagement.ModelBinding;

namespace EmbeddedOrchard.Admin.Contents.Previewing;

/// <summary>The item of a rehearsal: published as the form says, and where its page is.</summary>
internal sealed class PreviewedItem(
    IContentManager contents, ContentSaving saving, IUpdateModelAccessor updaters, IUrlHelperFactory urls, IOptions<MvcOptions> mvc)
{
    public async Task<(ContentItem Item, IReadOnlyList<string> Errors)> PublishAsync(HttpContext http, PreviewForm form)
    {
        var binder = new FormBinder { ControllerContext = ContextOf(http) };
        var updater = updaters.ModelUpdater = new ControllerUpdater(binder);
        ContentItem item;
        if (string.IsNullOrEmpty(form.PreviewContentItemId))
        {
            item = await saving.NewAsync(form.ContentItemType!, http.User);
            await saving.ApplyToNewAsync(item, updater, SaveKind.Publish);
        }
        else
        {
            item = await contents.GetAsync(form.PreviewContentItemId, VersionOptions.DraftRequired);
            await saving.ApplyAsync(item, updater, SaveKind.Publish, new Settlement(Choices.Of(http.Request.Form), item));
        }

        return (item, [.. binder.ModelState.Values.SelectMany(entry => entry.Errors).Select(error => error.ErrorMessage).Distinct()]);
    }

    /// <summary>Where the public would read the item, best first. Every item can be displayed by its id.</summary>
    public async Task<IReadOnlyList<(string Url, Action<HttpContext>? Prepare)>> AddressesAsync(HttpContext http, ContentItem item)
    {
        var url = urls.GetUrlHelper(ContextOf(http));
        List<(string, Action<HttpContext>?)> addresses = [];
        if (await contents.ViewUrlAsync(item, url) is { } view)
        {
            addresses.Add((view, null));
        }

        if (await contents.PopulateAspectAsync(item, new RouteHandlerAspect()) is { Disabled: false, Path.Length: > 0 } route)
        {
            addresses.Add((url.Content("~/" + route.Path), page => page.Features.Set(new AutorouteEntry(item.ContentItemId, route.Path))));
        }

        addresses.Add((url.Action("Display", "Item", new { area = "OrchardCore.Contents", item.ContentItemId })!, null));

        return addresses;
    }

    private ControllerContext ContextOf(HttpContext http) =>
        new(new ActionContext(http, new RouteData(), new ControllerActionDescriptor())) { ValueProviderFactories = [.. mvc.Value.ValueProviderFactories] };

    /// <summary>Binds models as a controller does. It has no actions.</summary>
    private sealed class FormBinder : Controller;
}
