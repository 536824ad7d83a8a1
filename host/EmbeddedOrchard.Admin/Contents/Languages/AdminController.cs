using System.Security.Claims;
using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Security.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Localization;

namespace EmbeddedOrchard.Admin.Contents.Languages;

[Area("OrchardCore.ContentLocalization")]
public sealed class AdminController(
    IContentManager contents,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<AdminController> localizer,
    IServiceProvider services) : Controller
{
    private readonly ILocalizationService _cultures = services.GetRequiredService<ILocalizationService>();
    private readonly LanguageAdding _adding = services.GetRequiredService<LanguageAdding>();
    private readonly LanguageSources _sources = services.GetRequiredService<LanguageSources>();
    private readonly EditorNotices _notices = services.GetRequiredService<EditorNotices>();

    /// <summary>Asks which text the new language is to start from.</summary>
    [Admin("ContentLocalization", "ContentLocalization.Localize")]
    [HttpGet]
    public Task<IActionResult> Localize(string contentItemId, string? targetCulture, string? returnUrl) =>
        WithAsync(contentItemId, targetCulture, returnUrl, async (item, culture) => await _adding.ExistingAsync(item, culture) is { } existing
            ? await ThereAsync(existing, item, culture, returnUrl)
            : View(new LanguageForm(item, culture, await _sources.OfAsync(item, User), returnUrl)));

    [HttpPost]
    [ActionName(nameof(Localize))]
    public Task<IActionResult> Add(string contentItemId, string? targetCulture, string? returnUrl) =>
        WithAsync(contentItemId, targetCulture, returnUrl, async (item, culture) =>
        {
            var added = await _adding.AddAsync(item, culture);
            if (added.Outcome != CommitOutcome.Committed || added.Item is null)
            {
                await _notices.NotSavedAsync(added.Outcome);

                return ToEditor(contentItemId, returnUrl);
            }

            if (added.WasThere)
            {
                return await ThereAsync(added.Item, item, culture, returnUrl);
            }

            await notifier.InformationAsync(localizer["This is a new draft with the text of the other language, to start from."]);

            return ToEditor(added.Item.ContentItemId, returnUrl);
        });

    private async Task<IActionResult> WithAsync(string? contentItemId, string? culture, string? returnUrl, Func<ContentItem, string, Task<IActionResult>> answer)
    {
        var item = await contents.GetAsync(contentItemId ?? string.Empty, VersionOptions.Latest);
        if (item is null || !item.Has<LocalizationPart>())
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, HostPermissions.LocalizeContent, item)
            || !await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, item))
        {
            return Forbid();
        }

        var supported = await _cultures.GetSupportedCulturesAsync();
        if (Array.Find(supported, known => string.Equals(known, culture, StringComparison.OrdinalIgnoreCase)) is { } target)
        {
            return await answer(item, target);
        }

        await notifier.ErrorAsync(localizer[
            "Nothing was added: the site has no content in “{0}”. Its languages are: {1}.", culture ?? string.Empty, string.Join(", ", supported.Select(Wording.LanguageName))]);

        return ToEditor(item.ContentItemId, returnUrl);
    }

    private async Task<IActionResult> ThereAsync(ContentItem existing, ContentItem source, string culture, string? returnUrl)
    {
        var name = Wording.LanguageName(culture);
        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, existing))
        {
            await notifier.WarningAsync(localizer["Nothing was added: {0} is there already, and you have no permission to edit it.", name]);

            return ToEditor(source.ContentItemId, returnUrl);
        }

        await notifier.WarningAsync(existing.Owner == User.FindFirstValue(ClaimTypes.NameIdentifier)
            ? localizer["You have added {0} already: this is it.", name]
            : localizer["Somebody added {0} meanwhile: this is it.", name]);

        return ToEditor(existing.ContentItemId, returnUrl);
    }

    private RedirectToActionResult ToEditor(string contentItemId, string? returnUrl) =>
        RedirectToAction("Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId, returnUrl });
}
