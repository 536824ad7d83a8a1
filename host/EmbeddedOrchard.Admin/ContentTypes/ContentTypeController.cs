using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Security.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;

namespace EmbeddedOrchard.Admin.ContentTypes;

/// <summary>What the screens of types and those of their parts and fields have in common. MVC finds no abstract controllers.</summary>
[Area("OrchardCore.ContentTypes")]
public abstract class ContentTypeController(
    IContentDefinitionManager definitions, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer html, IServiceProvider services) : Controller
{
    private readonly EditorNotices _notices = services.GetRequiredService<EditorNotices>();

    private protected ContentTypeCatalogue Catalogue { get; } = services.GetRequiredService<ContentTypeCatalogue>();

    private protected ContentTypeEditing Editing { get; } = services.GetRequiredService<ContentTypeEditing>();

    private protected Task<bool> MayAsync(Permission permission) => authorization.AuthorizeAsync(User, permission);

    private protected async Task<IActionResult> WithTypeAsync(string id, Func<ContentTypeDefinition, Task<IActionResult>> answer) =>
        !await MayAsync(HostPermissions.EditContentTypes) ? Forbid()
        : await definitions.GetTypeDefinitionAsync(id) is { } type ? await answer(type)
        : NotFound();

    /// <summary>The technical name that was typed or follows from the other one; what is wrong with it stands in the model state.</summary>
    private protected async Task<string> CheckedNameAsync(NewNameForm form, Func<string, Task<string?>> takenAsync)
    {
        var name = string.IsNullOrWhiteSpace(form.Name) ? TechnicalNames.Suggest(form.DisplayName ?? string.Empty) : form.Name.Trim();
        if (ModelState.IsValid)
        {
            var refusal = TechnicalNames.IsValid(name)
                ? await takenAsync(name)
                : html["A technical name starts with a letter, has only letters and digits, and is none of Orchard’s own words."].Value;
            if (refusal is not null)
            {
                ModelState.AddModelError("Form.Name", refusal);
            }
        }

        return name;
    }

    private protected async Task TellAsync(CommitOutcome outcome, LocalizedHtmlString message) =>
        await (outcome == CommitOutcome.Committed ? notifier.SuccessAsync(message) : _notices.NotSavedAsync(outcome));
}
