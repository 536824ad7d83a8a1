using EmbeddedOrchard.Admin.Contents.Comparing;
using EmbeddedOrchard.Admin.Contents.Editing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;

namespace EmbeddedOrchard.Admin.Contents.Versions;

[Area("OrchardCore.Contents")]
public sealed class AdminController(
    IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<AdminController> localizer, IServiceProvider services) : Controller
{
    private readonly ItemVersions _versions = services.GetRequiredService<ItemVersions>();
    private readonly ItemValues _values = services.GetRequiredService<ItemValues>();
    private readonly ItemComparison _comparison = services.GetRequiredService<ItemComparison>();
    private readonly Restoring _restoring = services.GetRequiredService<Restoring>();

    [Admin("Contents/ContentItems/{contentItemId}/Versions", "ContentItemVersions")]
    [HttpGet]
    public async Task<IActionResult> Versions(string contentItemId, [FromQuery(Name = "pagenum")] int page = 1) =>
        await WithCurrentAsync(contentItemId, async current =>
        {
            page = Math.Clamp(page, 1, 100_000);
            var (versions, total) = await _versions.PageAsync(contentItemId, page);

            return versions.Count == 0 ? NotFound() : View(new VersionsPage(current, !current.Latest, versions, total, page));
        });

    [Admin("Contents/ContentItems/{contentItemId}/Versions/{versionId}", "ContentItemVersion")]
    [HttpGet]
    public async Task<IActionResult> Version(string contentItemId, string versionId) =>
        await WithVersionAsync(contentItemId, versionId, async (current, version) => View(new VersionPage(
            version.Item, version.Version, await _values.OfAsync(version.Item), version.Item.ContentItemVersionId == current.ContentItemVersionId)));

    [Admin("Contents/ContentItems/{contentItemId}/Versions/Compare", "CompareContentItemVersions")]
    [HttpGet]
    public async Task<IActionResult> CompareVersions(string contentItemId, string? from, string? to)
    {
        if (from is null && to is null)
        {
            // Asked without a choice: what the last edit changed.
            var (newest, _) = await _versions.PageAsync(contentItemId, page: 1);
            (from, to) = newest.Count > 1 ? (newest[1].VersionId, newest[0].VersionId) : (null, null);
        }

        return await WithVersionAsync(contentItemId, from, async (current, older) =>
        {
            if (await _versions.FindAsync(contentItemId, to) is not { } newer)
            {
                return NotFound();
            }

            if (older.Version.Number > newer.Version.Number)
            {
                (older, newer) = (newer, older);
            }

            var compared = await _comparison.CompareAsync(older.Item, newer.Item);

            return View(new ComparePage(
                current,
                older.Version,
                newer.Version,
                [.. compared.Changes.Select(change => new ComparedValue(change, Restoring.From(current, change.Path, older, newer)))],
                compared.Unchanged,
                EditToken.Of(current)));
        });
    }

    [Admin("Contents/ContentItems/{contentItemId}/Versions/{versionId}/Restore", "RestoreContentItemVersion")]
    [HttpGet]
    public async Task<IActionResult> RestoreVersion(string contentItemId, string versionId) =>
        await WithVersionAsync(contentItemId, versionId, async (current, version) =>
        {
            var changes = (await _comparison.CompareAsync(current, version.Item)).Changes.Where(change => ValuePaths.IsText(change.Path));

            return View(new RestorePage(current, version.Version, [.. changes], current is { Latest: true, Published: false }, !current.Latest, EditToken.Of(current)));
        });

    [HttpPost]
    [ActionName(nameof(RestoreVersion))]
    public async Task<IActionResult> RestoreVersionConfirmed(string contentItemId, string versionId) =>
        await WithVersionAsync(contentItemId, versionId, async (current, version) =>
        {
            if (await _restoring.RestoreAsync(current, version.Item, Request.Form[EditToken.Field]) is { } refusal)
            {
                await TellAsync(refusal);

                return RedirectToRoute("ContentItemVersions", new { contentItemId });
            }

            await notifier.SuccessAsync(localizer["Version {0} is the draft now. The public sees it when you publish.", version.Version.Number]);

            return RedirectToRoute("EditContentItem", new { contentItemId });
        });

    [Admin("Contents/ContentItems/{contentItemId}/Versions/{versionId}/RestoreValue", "RestoreContentItemValue")]
    [HttpPost]
    public async Task<IActionResult> RestoreValue(string contentItemId, string versionId, string? path) =>
        await WithVersionAsync(contentItemId, versionId, async (current, version) =>
        {
            var change = (await _comparison.CompareAsync(current, version.Item)).Changes.FirstOrDefault(change => change.Path == path);
            if (change is null || !current.Latest || !ValuePaths.IsText(change.Path))
            {
                return NotFound();
            }

            if (await _restoring.RestoreValueAsync(current, version.Item, change.Path, Request.Form[EditToken.Field]) is { } refusal)
            {
                await TellAsync(refusal);

                return RedirectToRoute("ContentItemVersions", new { contentItemId });
            }

            await notifier.SuccessAsync(localizer["“{0}” is in the draft now as it was in version {1}. The public sees it when you publish.", change.Label, version.Version.Number]);

            return RedirectToRoute("EditContentItem", new { contentItemId });
        });

    private async Task<IActionResult> WithCurrentAsync(string contentItemId, Func<ContentItem, Task<IActionResult>> answer)
    {
        if (await _versions.CurrentAsync(contentItemId) is not { } current)
        {
            return NotFound();
        }

        return await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, current) ? await answer(current) : Forbid();
    }

    private Task<IActionResult> WithVersionAsync(
        string contentItemId, string? versionId, Func<ContentItem, (ContentItem Item, ItemVersion Version), Task<IActionResult>> answer) =>
        WithCurrentAsync(contentItemId, async current =>
            await _versions.FindAsync(contentItemId, versionId) is { } version ? await answer(current, version) : NotFound());

    private ValueTask TellAsync(RestoreRefusal refusal) => notifier.ErrorAsync(refusal switch
    {
        BreaksRules broken => localizer["Nothing was restored. The old text breaks a rule of today: {0}", string.Join(' ', broken.Reasons)],
        LanguageIsThere there => localizer["Nothing was restored: {0} was added anew, as “{1}”. Delete that one first, or write this text into it.", there.Language, there.Title ?? string.Empty],
        NotCompleted => localizer["Nothing was restored: the change could not be completed, and the log says why. Try again."],
        _ => localizer["Nothing was restored: somebody saved this item meanwhile. Look at its versions again."],
    });
}
