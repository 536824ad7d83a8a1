using EmbeddedOrchard.Admin.Contents.Listing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.Localization;

namespace EmbeddedOrchard.Admin.Contents.Bulk;

/// <summary>The list is posted to its own address: first it is shown what will happen, and then, confirmed, that happens.</summary>
[Area("OrchardCore.Contents")]
public sealed class AdminController(ILocalizationService localization, IServiceProvider services) : Controller
{
    private readonly ListableTypes _types = services.GetRequiredService<ListableTypes>();
    private readonly ListScreens _screens = services.GetRequiredService<ListScreens>();
    private readonly BulkSubjects _subjects = services.GetRequiredService<BulkSubjects>();
    private readonly BulkWork _work = services.GetRequiredService<BulkWork>();
    private readonly BulkNotices _notices = services.GetRequiredService<BulkNotices>();

    private string Back => Request.PathBase + Request.Path + Request.QueryString;

    [Admin("Contents/ContentItems/{contentTypeId?}")]
    [HttpPost]
    public async Task<IActionResult> List([FromForm] BulkForm form)
    {
        if ((await _types.ListableByAsync(User)).Scope.IsEmpty)
        {
            return Forbid();
        }

        var action = form.AskedFor;
        string[] ids = [.. form.ItemIds.Where(id => !string.IsNullOrEmpty(id)).Distinct()];
        string[] lines = form.Lines.Length == 0 ? ids : [.. form.Lines.Where(id => !string.IsNullOrEmpty(id)).Distinct()];
        var most = await _screens.PageSizeAsync();

        if (action == BulkAction.None)
        {
            await _notices.NoActionAsync();
        }
        else if (lines.Length > most || ids.Length > most * (await localization.GetSupportedCulturesAsync()).Length)
        {
            await _notices.TooManyAsync(most);
        }
        else if (form.Languages == BulkForm.AllLanguages && lines.Length > 0)
        {
            return await ConfirmationAsync(action, lines, _ => true);
        }
        else if (ids.Length == 0)
        {
            await _notices.NothingSelectedAsync();
        }
        else if (form.Confirm is null)
        {
            return await ConfirmationAsync(action, lines, subject => ids.Contains(subject.ContentItemId));
        }
        else
        {
            await _notices.DoneAsync(action, await _work.RunAsync(action, ids, form.SeenStates(), User));
        }

        return LocalRedirect(Back);
    }

    private async Task<IActionResult> ConfirmationAsync(BulkAction action, string[] lines, Func<BulkSubject, bool> isTicked)
    {
        var found = await _subjects.LinesOfAsync(lines, action, User);
        var choices = found.SelectMany(line => line.Select((subject, index) =>
            new BulkChoice(subject, BulkPlan.EffectOf(action, subject), isTicked(subject) && !BulkPlan.PublishesUntranslated(action, subject), IsFirst: index == 0))).ToList();
        var known = choices.Select(choice => choice.Subject.ContentItemId).ToHashSet();

        return View("Bulk", new BulkPage(action, [.. lines.Where(known.Contains)], choices, lines.Count(id => !known.Contains(id)), Back));
    }
}
