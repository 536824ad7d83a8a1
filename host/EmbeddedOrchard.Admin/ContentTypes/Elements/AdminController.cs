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

namespace EmbeddedOrchard.Admin.ContentTypes.Elements;

/// <summary>The parts and the fields of a type.</summary>
[Area("OrchardCore.ContentTypes")]
public sealed class AdminController(
    IContentDefinitionManager definitions, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<AdminController> html, IServiceProvider services) : Controller
{
    private readonly ContentTypeCatalogue _catalogue = services.GetRequiredService<ContentTypeCatalogue>();
    private readonly ContentTypeEditing _editing = services.GetRequiredService<ContentTypeEditing>();
    private readonly SettingsForms _settings = services.GetRequiredService<SettingsForms>();
    private readonly EditorNotices _notices = services.GetRequiredService<EditorNotices>();

    [Admin("ContentTypes/AddPartsTo/{id}", "AddPartsToContentType")]
    [HttpGet]
    public Task<IActionResult> AddPartsTo(string id) => WithTypeAsync(id, async type => View(new AddPartsScreen(type, await _catalogue.AttachableAsync(type))));

    [HttpPost]
    [ActionName(nameof(AddPartsTo))]
    public Task<IActionResult> AddPartsToPost(string id, string[] parts) => WithTypeAsync(id, async type =>
    {
        var known = (await _catalogue.AttachableAsync(type)).Select(part => part.Name).Intersect(parts).ToList();
        if (known.Count > 0)
        {
            await TellAsync(await _editing.AddPartsAsync(type, known), html["“{0}” has new parts: {1}.", type.DisplayName, string.Join(", ", known)]);
        }

        return ToType(type);
    });

    [Admin("ContentTypes/AddFieldTo/{id}", "AddFieldToContentType")]
    [HttpGet]
    public Task<IActionResult> AddFieldTo(string id) =>
        WithTypeAsync(id, type => Task.FromResult<IActionResult>(View(new NewNameScreen(type.Name, new NewNameForm(), _catalogue.FieldTypes))));

    [HttpPost]
    [ActionName(nameof(AddFieldTo))]
    public Task<IActionResult> AddFieldToPost(string id, [Bind(Prefix = "Form")] NewNameForm form) => WithTypeAsync(id, async type =>
    {
        var name = string.IsNullOrWhiteSpace(form.Name) ? TechnicalNames.Suggest(form.DisplayName ?? string.Empty) : form.Name.Trim();
        if (ModelState.IsValid && !TechnicalNames.IsValid(name))
        {
            ModelState.AddModelError("Form.Name", html["A technical name starts with a letter, has only letters and digits, and is none of Orchard’s own words."].Value);
        }
        else if (ModelState.IsValid && ContentTypeCatalogue.FieldsOf(type).Any(field => string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            ModelState.AddModelError("Form.Name", html.GetString("“{0}” has a field called {1} already.", type.DisplayName, name));
        }

        if (ModelState.IsValid && (form.FieldType is null || !_catalogue.FieldTypes.Contains(form.FieldType)))
        {
            ModelState.AddModelError("Form.FieldType", html["There is no such kind of field."].Value);
        }

        if (!ModelState.IsValid)
        {
            return View(new NewNameScreen(type.Name, form, _catalogue.FieldTypes));
        }

        await TellAsync(await _editing.AddFieldAsync(type, name, form.DisplayName!.Trim(), form.FieldType!), html["The field “{0}” was added.", form.DisplayName!.Trim()]);

        return ToType(type);
    });

    [Admin("ContentTypes/EditTypePart/{id}/{name}", "EditContentTypePart")]
    [HttpGet]
    public Task<IActionResult> EditTypePart(string id, string name) => WithPartAsync(id, name, (type, part) =>
    {
        var shown = part.GetSettings<ContentTypePartSettings>();
        var form = new ElementForm { DisplayName = shown.DisplayName, Description = shown.Description, Editor = shown.Editor };

        return Task.FromResult<IActionResult>(View("Element", Screen(type, part, form)));
    });

    [HttpPost]
    [ActionName(nameof(EditTypePart))]
    public Task<IActionResult> EditTypePartPost(string id, string name, [Bind(Prefix = "Form")] ElementForm form) => WithPartAsync(id, name, async (type, part) =>
    {
        var settings = Read(_catalogue.PartType(part.PartDefinition.Name), part);
        if (!ModelState.IsValid)
        {
            return View("Element", Screen(type, part, form));
        }

        await TellAsync(await _editing.SavePartAsync(type.Name, part, form, settings), html["The part “{0}” was saved.", form.DisplayName ?? part.Name]);

        return ToType(type);
    });

    [Admin("ContentTypes/EditField/{id}/{name}", "EditContentTypeField")]
    [HttpGet]
    public Task<IActionResult> EditField(string id, string name) => WithFieldAsync(id, name, (type, field) =>
    {
        var shown = field.GetSettings<ContentPartFieldSettings>();
        var form = new ElementForm { DisplayName = shown.DisplayName, Description = shown.Description, Editor = shown.Editor };

        return Task.FromResult<IActionResult>(View("Element", Screen(type, field, form)));
    });

    [HttpPost]
    [ActionName(nameof(EditField))]
    public Task<IActionResult> EditFieldPost(string id, string name, [Bind(Prefix = "Form")] ElementForm form) => WithFieldAsync(id, name, async (type, field) =>
    {
        var settings = Read(_catalogue.FieldType(field.FieldDefinition.Name), field);
        if (!ModelState.IsValid)
        {
            return View("Element", Screen(type, field, form));
        }

        await TellAsync(await _editing.SaveFieldAsync(type.Name, field.Name, form, settings), html["The field “{0}” was saved.", form.DisplayName ?? field.Name]);

        return ToType(type);
    });

    [Admin("ContentTypes/RemovePart/{id}/{name}", "RemoveContentTypePart")]
    [HttpGet]
    public Task<IActionResult> RemovePart(string id, string name) => WithPartAsync(id, name, async (type, part) =>
        MayRemove(type, part) ? View("Remove", await RemovalAsync("RemoveContentTypePart", type, name, part.DisplayName(), RemovedElement.Part)) : NotFound());

    [HttpPost]
    [ActionName(nameof(RemovePart))]
    public Task<IActionResult> RemovePartConfirmed(string id, string name) => WithPartAsync(id, name, async (type, part) =>
    {
        if (!MayRemove(type, part))
        {
            return NotFound();
        }

        await TellAsync(await _editing.RemoveAsync(RemovedElement.Part, type.Name, part.Name), html["The part “{0}” was removed.", part.DisplayName()]);

        return ToType(type);
    });

    [Admin("ContentTypes/RemoveFieldFrom/{id}/{name}", "RemoveContentTypeField")]
    [HttpGet]
    public Task<IActionResult> RemoveFieldFrom(string id, string name) => WithFieldAsync(id, name, async (type, field) =>
        View("Remove", await RemovalAsync("RemoveContentTypeField", type, name, field.DisplayName(), RemovedElement.Field)));

    [HttpPost]
    [ActionName(nameof(RemoveFieldFrom))]
    public Task<IActionResult> RemoveFieldFromConfirmed(string id, string name) => WithFieldAsync(id, name, async (type, field) =>
    {
        await TellAsync(await _editing.RemoveAsync(RemovedElement.Field, type.Name, field.Name), html["The field “{0}” was removed.", field.DisplayName()]);

        return ToType(type);
    });

    private object? Read(Type? element, ContentDefinition definition) =>
        SettingsForms.SettingsOf(element) is { } settings ? _settings.Read(settings, definition.Settings, Request.Form, ModelState) : null;

    private ElementScreen Screen(ContentTypeDefinition type, ContentTypePartDefinition part, ElementForm form) => new(
        type, part.Name, part.PartDefinition.Name, IsField: false, form, SettingsForms.Inputs(SettingsForms.SettingsOf(_catalogue.PartType(part.PartDefinition.Name)), part.Settings));

    private ElementScreen Screen(ContentTypeDefinition type, ContentPartFieldDefinition field, ElementForm form) => new(
        type, field.Name, field.FieldDefinition.Name, IsField: true, form, SettingsForms.Inputs(SettingsForms.SettingsOf(_catalogue.FieldType(field.FieldDefinition.Name)), field.Settings));

    private async Task<RemoveScreen> RemovalAsync(string route, ContentTypeDefinition type, string name, string label, RemovedElement element) =>
        new(Url.RouteUrl(route, new { id = type.Name, name })!, type.Name, name, label, element, await _catalogue.CountAsync(type.Name));

    private bool MayRemove(ContentTypeDefinition type, ContentTypePartDefinition part) => part.Name != type.Name && !_catalogue.IsOfModule(part);

    private async Task TellAsync(CommitOutcome outcome, LocalizedHtmlString message) =>
        await (outcome == CommitOutcome.Committed ? notifier.SuccessAsync(message) : _notices.NotSavedAsync(outcome));

    private RedirectToRouteResult ToType(ContentTypeDefinition type) => RedirectToRoute("EditContentType", new { id = type.Name });

    private async Task<IActionResult> WithTypeAsync(string id, Func<ContentTypeDefinition, Task<IActionResult>> answer) =>
        !await authorization.AuthorizeAsync(User, HostPermissions.EditContentTypes) ? Forbid()
        : await definitions.GetTypeDefinitionAsync(id) is { } type ? await answer(type)
        : NotFound();

    private Task<IActionResult> WithPartAsync(string id, string name, Func<ContentTypeDefinition, ContentTypePartDefinition, Task<IActionResult>> answer) =>
        WithTypeAsync(id, async type => type.Parts.FirstOrDefault(part => part.Name == name) is { } part ? await answer(type, part) : NotFound());

    private Task<IActionResult> WithFieldAsync(string id, string name, Func<ContentTypeDefinition, ContentPartFieldDefinition, Task<IActionResult>> answer) =>
        WithTypeAsync(id, async type => ContentTypeCatalogue.FieldsOf(type).FirstOrDefault(field => field.Name == name) is { } field ? await answer(type, field) : NotFound());
}
