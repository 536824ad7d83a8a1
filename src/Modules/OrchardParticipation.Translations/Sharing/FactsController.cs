using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;

namespace OrchardParticipation.Translations.Sharing;

/// <summary>Fact by fact: what the draft says, or what another language says since.</summary>
[Admin("Translations/Facts/{contentItemId}", "TranslationsFacts")]
public sealed class FactsController(IAuthorizationService authorization, IContentManager contents, INotifier notifier, IHtmlLocalizer<FactsController> localizer, IServiceProvider services) : Controller
{
    private readonly FactConflicts _conflicts = services.GetRequiredService<FactConflicts>();
    private readonly IHtmlLocalizer H = localizer;

    [HttpGet]
    public async Task<IActionResult> Index(string contentItemId)
    {
        if (await contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        return await MayAsync(item) ? View(new FactsPage(item, _conflicts.Of(item))) : Forbid();
    }

    [HttpPost]
    [ActionName(nameof(Index))]
    public async Task<IActionResult> Decide(string contentItemId, Dictionary<string, string> facts)
    {
        if (await contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await MayAsync(item))
        {
            return Forbid();
        }

        var decisions = (facts ?? []).Where(fact => fact.Value is "mine" or "theirs").ToDictionary(fact => fact.Key, fact => fact.Value == "theirs");
        await (!item.Published && await _conflicts.DecideAsync(item, decisions)
            ? notifier.SuccessAsync(H["The draft says what you decided."])
            : notifier.InformationAsync(H["There is nothing to decide here any more."]));
        return RedirectToAction("Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId });
    }

    private Task<bool> MayAsync(ContentItem item) => authorization.AuthorizeAsync(User, CommonPermissions.EditContent, item);
}

public sealed record FactsPage(ContentItem Item, IReadOnlyList<FactConflict> Conflicts);
