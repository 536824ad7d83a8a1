using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Security.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement.Notify;

namespace EmbeddedOrchard.Admin.ContentTypes.Types;

[Area("OrchardCore.ContentTypes")]
public sealed class AdminController(
    IContentDefinitionManager definitions, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<AdminController> html, IServiceProvider services) : Controller
{
    private readonly ContentTypeCatalogue _catalogue = services.GetRequiredService<ContentTypeCatalogue>();
    private readonly ContentTypeEditing _editing = services.GetRequiredService<ContentTypeEditing>();
    private readonly EditorNotices _notices = services.GetRequiredService<EditorNotices>();

    [Admin("ContentTypes/List", "ListContentTypes")]
    [HttpGet]
    public async Task<IActionResult> List() =>
        await authorization.AuthorizeAsync(User, HostPermissions.ViewContentTypes)
            ? View(new TypeListScreen(
                [.. (await _catalogue.TypesAsync()).Select(type => new TypeRow(type, _catalogue.IsOfModule(type)))],
                await authorization.AuthorizeAsync(User, HostPermissions.EditContentTypes)))
            : Forbid();

    [Admin("ContentTypes/ListParts", "ListContentParts")]
    [HttpGet]
    public async Task<IActionResult> ListParts()
    {
        if (!await authorization.AuthorizeAsync(User, HostPermissions.ViewContentTypes))
        {
            return Forbid();
        }

        var types = await _catalogue.TypesAsync();

        return View(new PartListScreen([.. (await _catalogue.PartsAsync()).Select(part => new PartRow(
            part,
            _catalogue.PartType(part.Name) is not null,
            [.. types.Where(type => type.Parts.Any(own => own.PartDefinition.Name == part.Name)).Select(type => type.DisplayName)]))]));
    }

    [Admin("ContentTypes/Create", "CreateContentType")]
    [HttpGet]
    public async Task<IActionResult> Create() => await MayEditAsync() ? View(new NewNameScreen(null, new NewNameForm(), [])) : Forbid();

    [HttpPost]
    [ActionName(nameof(Create))]
    public async Task<IActionResult> CreatePost([Bind(Prefix = "Form")] NewNameForm form)
    {
        if (!await MayEditAsync())
        {
            return Forbid();
        }

        var name = string.IsNullOrWhiteSpace(form.Name) ? TechnicalNames.Suggest(form.DisplayName ?? string.Empty) : form.Name.Trim();
        if (ModelState.IsValid && !TechnicalNames.IsValid(name))
        {
            ModelState.AddModelError("Form.Name", html["A technical name starts with a letter, has only letters and digits, and is none of Orchard’s own words."].Value);
        }
        else if (ModelState.IsValid && await _catalogue.IsTakenAsync(name))
        {
            ModelState.AddModelError("Form.Name", html.GetString("There is a type or a part called {0} already.", name));
        }

        if (!ModelState.IsValid)
        {
            return View(new NewNameScreen(null, form, []));
        }

        if (await _editing.CreateTypeAsync(name, form.DisplayName!.Trim()) is var outcome and not CommitOutcome.Committed)
        {
            await _notices.NotSavedAsync(outcome);

            return RedirectToRoute("ListContentTypes");
        }

        await notifier.SuccessAsync(html["The type “{0}” was made. Now give it parts and fields.", form.DisplayName!.Trim()]);

        return RedirectToRoute("EditContentType", new { id = name });
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

        var outcome = await _editing.SaveTypeAsync(type, form);
        await (outcome == CommitOutcome.Committed
            ? notifier.SuccessAsync(html["The type “{0}” was saved.", form.DisplayName!])
            : _notices.NotSavedAsync(outcome));

        return RedirectToRoute("EditContentType", new { id });
    });

    [Admin("ContentTypes/Delete/{id}", "DeleteContentType")]
    [HttpGet]
    public Task<IActionResult> Delete(string id) => WithTypeAsync(id, async type => _catalogue.IsOfModule(type)
        ? NotFound()
        : View("Remove", new RemoveScreen(Url.RouteUrl("DeleteContentType", new { id })!, type.Name, null, type.DisplayName, RemovedElement.Type, await _catalogue.CountAsync(type.Name))));

    [HttpPost]
    [ActionName(nameof(Delete))]
    public Task<IActionResult> DeleteConfirmed(string id) => WithTypeAsync(id, async type =>
    {
        if (_catalogue.IsOfModule(type))
        {
            return NotFound();
        }

        var outcome = await _editing.RemoveAsync(RemovedElement.Type, type.Name, null);
        await (outcome == CommitOutcome.Committed
            ? notifier.SuccessAsync(html["The type “{0}” was deleted.", type.DisplayName])
            : _notices.NotSavedAsync(outcome));

        return RedirectToRoute("ListContentTypes");
    });

    private TypeScreen Screen(ContentTypeDefinition type, TypeForm form) => new(
        type,
        form,
        _catalogue.IsOfModule(type),
        [
            .. type.Parts.Select(part => new TypePartRow(
                part,
                ContentTypeCatalogue.PositionOf(part.GetSettings<ContentTypePartSettings>().Position),
                _catalogue.PartType(part.PartDefinition.Name) is not null,
                part.Name != type.Name && !_catalogue.IsOfModule(part))).OrderBy(row => row.Position),
        ],
        ContentTypeCatalogue.FieldsOf(type));

    private Task<bool> MayEditAsync() => authorization.AuthorizeAsync(User, HostPermissions.EditContentTypes);

    private async Task<IActionResult> WithTypeAsync(string id, Func<ContentTypeDefinition, Task<IActionResult>> answer) =>
        !await MayEditAsync() ? Forbid()
        : await definitions.GetTypeDefinitionAsync(id) is { } type ? await answer(type)
        : NotFound();
}
