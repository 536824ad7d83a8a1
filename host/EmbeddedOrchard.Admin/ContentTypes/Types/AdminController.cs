using EmbeddedOrchard.Admin.Contents;
using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Security.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement.Notify;

namespace EmbeddedOrchard.Admin.ContentTypes.Types;

public sealed class AdminController(
    IContentDefinitionManager definitions, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<AdminController> html, IServiceProvider services)
    : ContentTypeController(definitions, authorization, notifier, html, services)
{
    [Admin("ContentTypes/List", "ListContentTypes")]
    [HttpGet]
    public async Task<IActionResult> List() =>
        await MayAsync(HostPermissions.ViewContentTypes)
            ? View(new TypeListScreen(
                [.. (await Catalogue.TypesAsync()).Select(type => new TypeRow(type, Catalogue.IsOfModule(type)))],
                await MayAsync(HostPermissions.EditContentTypes)))
            : Forbid();

    [Admin("ContentTypes/ListParts", "ListContentParts")]
    [HttpGet]
    public async Task<IActionResult> ListParts()
    {
        if (!await MayAsync(HostPermissions.ViewContentTypes))
        {
            return Forbid();
        }

        var types = await Catalogue.TypesAsync();

        return View(new PartListScreen([.. (await Catalogue.PartsAsync()).Select(part => new PartRow(
            part,
            Catalogue.PartType(part.Name) is not null,
            [.. types.Where(type => type.Parts.Any(own => own.PartDefinition.Name == part.Name)).Select(type => type.DisplayName)]))]));
    }

    [Admin("ContentTypes/Create", "CreateContentType")]
    [HttpGet]
    public async Task<IActionResult> Create() => await MayAsync(HostPermissions.EditContentTypes) ? View(new NewNameScreen(null, new NewNameForm(), [])) : Forbid();

    [HttpPost]
    [ActionName(nameof(Create))]
    public async Task<IActionResult> CreatePost([Bind(Prefix = "Form")] NewNameForm form)
    {
        if (!await MayAsync(HostPermissions.EditContentTypes))
        {
            return Forbid();
        }

        var name = await CheckedNameAsync(form, async name =>
            await Catalogue.IsTakenAsync(name) ? html.GetString("There is a type or a part called {0} already.", name).Value : null);
        if (!ModelState.IsValid)
        {
            return View(new NewNameScreen(null, form, []));
        }

        var outcome = await Editing.CreateTypeAsync(name, form.DisplayName!.Trim());
        await TellAsync(outcome, html["The type “{0}” was made. Now give it parts and fields.", form.DisplayName!.Trim()]);

        return outcome == CommitOutcome.Committed ? RedirectToRoute("EditContentType", new { id = name }) : RedirectToRoute("ListContentTypes");
    }

    [Admin("ContentTypes/Edit/{id}", "EditContentType")]
    [HttpGet]
    public Task<IActionResult> Edit(string id) => WithTypeAsync(id, type =>
    {
        var settings = type.GetSettings<ContentTypeSettings>();

        return Task.FromResult<IActionResult>(View(Screen(type, new TypeForm
        {
            DisplayName = type.DisplayName,
            Description = settings.Description,
            Stereotype = settings.Stereotype,
            Creatable = settings.Creatable,
            Listable = settings.Listable,
            Draftable = settings.Draftable,
            Versionable = settings.Versionable,
            Securable = settings.Securable,
        })));
    });

    [HttpPost]
    [ActionName(nameof(Edit))]
    public Task<IActionResult> EditPost(string id, [Bind(Prefix = "Form")] TypeForm form) => WithTypeAsync(id, async type =>
    {
        if (!ModelState.IsValid)
        {
            return View(Screen(type, form));
        }

        await TellAsync(await Editing.SaveTypeAsync(type, form), html["The type “{0}” was saved.", form.DisplayName!]);

        return RedirectToRoute("EditContentType", new { id });
    });

    [Admin("ContentTypes/Delete/{id}", "DeleteContentType")]
    [HttpGet]
    public Task<IActionResult> Delete(string id) => WithTypeAsync(id, async type => Catalogue.IsOfModule(type)
        ? NotFound()
        : View("Remove", new RemoveScreen(Url.RouteUrl("DeleteContentType", new { id })!, type.Name, type.DisplayName, RemovedElement.Type, await Catalogue.CountAsync(type.Name))));

    [HttpPost]
    [ActionName(nameof(Delete))]
    public Task<IActionResult> DeleteConfirmed(string id) => WithTypeAsync(id, async type =>
    {
        if (Catalogue.IsOfModule(type))
        {
            return NotFound();
        }

        await TellAsync(await Editing.RemoveAsync(RemovedElement.Type, type.Name, null), html["The type “{0}” was deleted.", type.DisplayName]);

        return RedirectToRoute("ListContentTypes");
    });

    private TypeScreen Screen(ContentTypeDefinition type, TypeForm form) => new(
        type,
        form,
        Catalogue.IsOfModule(type),
        [
            .. type.Parts.Select(part => new TypePartRow(
                part,
                Positions.Of(part),
                Catalogue.PartType(part.PartDefinition.Name) is not null,
                part.Name != type.Name && !Catalogue.IsOfModule(part))).OrderBy(row => row.Position),
        ],
        ContentTypeCatalogue.FieldsOf(type));
}
