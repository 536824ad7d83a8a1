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
public sealed class AdminController(
    IContentDefinitionManager definitions, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<AdminController> html, IServiceProvider services)
    : ContentTypeController(definitions, authorization, notifier, html, services)
{
    private readonly SettingsForms _settings = services.GetRequiredService<SettingsForms>();

    [Admin("ContentTypes/AddPartsTo/{id}", "AddPartsToContentType")]
    [HttpGet]
    public Task<IActionResult> AddPartsTo(string id) => WithTypeAsync(id, async type => View(new AddPartsScreen(type, await Catalogue.AttachableAsync(type))));

    [HttpPost]
    [ActionName(nameof(AddPartsTo))]
    public Task<IActionResult> AddPartsToPost(string id, string[] parts) => WithTypeAsync(id, async type =>
    {
        var known = (await Catalogue.AttachableAsync(type)).Select(part => part.Name).Intersect(parts).ToList();
        if (known.Count > 0)
        {
            await TellAsync(await Editing.AddPartsAsync(type, known), html["“{0}” has new parts: {1}.", type.DisplayName, string.Join(", ", known)]);
        }

        return ToType(type);
    });

    [Admin("ContentTypes/AddFieldTo/{id}", "AddFieldToContentType")]
    [HttpGet]
    public Task<IActionResult> AddFieldTo(string id) =>
        WithTypeAsync(id, type => Task.FromResult<IActionResult>(View(new NewNameScreen(type.Name, new NewNameForm(), Catalogue.FieldTypes))));

    [HttpPost]
    [ActionName(nameof(AddFieldTo))]
    public Task<IActionResult> AddFieldToPost(string id, [Bind(Prefix = "Form")] NewNameForm form) => WithTypeAsync(id, async type =>
    {
        var name = await CheckedNameAsync(form, name => Task.FromResult(
            ContentTypeCatalogue.FieldsOf(type).Any(field => string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase))
                ? html.GetString("“{0}” has a field called {1} already.", type.DisplayName, name).Value
                : null));
        if (ModelState.IsValid && (form.FieldType is null || !Catalogue.FieldTypes.Contains(form.FieldType)))
        {
            ModelState.AddModelError("Form.FieldType", html["There is no such kind of field."].Value);
        }

        if (!ModelState.IsValid)
        {
            return View(new NewNameScreen(type.Name, form, Catalogue.FieldTypes));
        }

        await TellAsync(await Editing.AddFieldAsync(type, name, form.DisplayName!.Trim(), form.FieldType!), html["The field “{0}” was added.", form.DisplayName!.Trim()]);

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
        var settings = Read(Catalogue.PartType(part.PartDefinition.Name), part);
        if (!ModelState.IsValid)
        {
            return View("Element", Screen(type, part, form));
        }

        await TellAsync(await Editing.SavePartAsync(type.Name, part, form, settings), html["The part “{0}” was saved.", form.DisplayName ?? part.Name]);

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
        var settings = Read(Catalogue.FieldType(field.FieldDefinition.Name), field);
        if (!ModelState.IsValid)
        {
            return View("Element", Screen(type, field, form));
        }

        await TellAsync(await Editing.SaveFieldAsync(type.Name, field.Name, form, settings), html["The field “{0}” was saved.", form.DisplayName ?? field.Name]);

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

        await TellAsync(await Editing.RemoveAsync(RemovedElement.Part, type.Name, part.Name), html["The part “{0}” was removed.", part.DisplayName()]);

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
        await TellAsync(await Editing.RemoveAsync(RemovedElement.Field, type.Name, field.Name), html["The field “{0}” was removed.", field.DisplayName()]);

        return ToType(type);
    });

    private object? Read(Type? element, ContentDefinition definition) =>
        SettingsForms.SettingsOf(element) is { } settings ? _settings.Read(settings, definition.Settings, Request.Form, ModelState) : null;

    // A refused form shows what was typed.
    private IReadOnlyList<SettingInput> Inputs(Type? element, ContentDefinition definition) =>
        SettingsForms.Inputs(SettingsForms.SettingsOf(element), definition.Settings, Request.HasFormContentType ? Request.Form : null);

    private ElementScreen Screen(ContentTypeDefinition type, ContentTypePartDefinition part, ElementForm form) => new(
        type, part.Name, part.PartDefinition.Name, IsField: false, form, Inputs(Catalogue.PartType(part.PartDefinition.Name), part));

    private ElementScreen Screen(ContentTypeDefinition type, ContentPartFieldDefinition field, ElementForm form) => new(
        type, field.Name, field.FieldDefinition.Name, IsField: true, form, Inputs(Catalogue.FieldType(field.FieldDefinition.Name), field));

    private async Task<RemoveScreen> RemovalAsync(string route, ContentTypeDefinition type, string name, string label, RemovedElement element) =>
        new(Url.RouteUrl(route, new { id = type.Name, name })!, type.Name, label, element, await Catalogue.CountAsync(type.Name));

    private bool MayRemove(ContentTypeDefinition type, ContentTypePartDefinition part) => part.Name != type.Name && !Catalogue.IsOfModule(part);

    private RedirectToRouteResult ToType(ContentTypeDefinition type) => RedirectToRoute("EditContentType", new { id = type.Name });

    private Task<IActionResult> WithPartAsync(string id, string name, Func<ContentTypeDefinition, ContentTypePartDefinition, Task<IActionResult>> answer) =>
        WithTypeAsync(id, async type => type.Parts.FirstOrDefault(part => part.Name == name) is { } part ? await answer(type, part) : NotFound());

    private Task<IActionResult> WithFieldAsync(string id, string name, Func<ContentTypeDefinition, ContentPartFieldDefinition, Task<IActionResult>> answer) =>
        WithTypeAsync(id, async type => ContentTypeCatalogue.FieldsOf(type).FirstOrDefault(field => field.Name == name) is { } field ? await answer(type, field) : NotFound());
}
