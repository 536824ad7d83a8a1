using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Admin.Contents.Listing;
using EmbeddedOrchard.Admin.Users.Listing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;

namespace EmbeddedOrchard.Admin.Users.Bulk;

/// <summary>The list is posted to its own address: first it is shown what will happen, and then, confirmed, that happens.</summary>
[Area("OrchardCore.Users")]
[Admin("Users/{action}/{id?}")]
public sealed class AdminController(INotifier notifier, IHtmlLocalizer<AdminController> html, IServiceProvider services) : Controller
{
    private readonly UserBulkWork _work = services.GetRequiredService<UserBulkWork>();

    private string Back => Request.PathBase + Request.Path + Request.QueryString;

    [HttpPost]
    public async Task<IActionResult> Index([FromForm] UserBulkForm form)
    {
        if (await services.GetRequiredService<ListableUsers>().ForAsync(User) is null)
        {
            return Forbid();
        }

        var action = form.AskedFor;
        string[] ids = [.. form.ItemIds.Where(id => !string.IsNullOrEmpty(id)).Distinct()];
        if (action == UsersBulkAction.None)
        {
            await notifier.WarningAsync(html["Choose what to do with the selected people."]);
        }
        else if (ids.Length == 0)
        {
            await notifier.WarningAsync(html["Nobody was selected."]);
        }
        else if (await services.GetRequiredService<ListScreens>().PageSizeAsync() is var most && ids.Length > most)
        {
            await notifier.ErrorAsync(html["Nothing was done: at most {0} people can be changed at once.", most]);
        }
        else if (form.Confirm is null)
        {
            return View("Bulk", new UserBulkPage(action, await _work.LinesAsync(action, ids, User), Back));
        }
        else
        {
            await TellAsync(action, await _work.RunAsync(action, ids, User));
        }

        return LocalRedirect(Back);
    }

    private async Task TellAsync(UsersBulkAction action, UserBulkResult result)
    {
        if (result.Refusal is not null)
        {
            await notifier.ErrorAsync(html["Nothing was done. {0}", result.Refusal]);
        }
        else if (result.Outcome != CommitOutcome.Committed)
        {
            await services.GetRequiredService<EditorNotices>().NotSavedAsync(result.Outcome);
        }
        else if (result.Done == 0)
        {
            await notifier.WarningAsync(html["Nothing had to be done, or may be done by you."]);
        }
        else
        {
            await notifier.SuccessAsync(action switch
            {
                UsersBulkAction.Approve => html.Plural(result.Done, "{0} e-mail address is confirmed.", "{0} e-mail addresses are confirmed."),
                UsersBulkAction.Enable => html.Plural(result.Done, "{0} account was enabled.", "{0} accounts were enabled."),
                UsersBulkAction.Disable => html.Plural(result.Done, "{0} account was disabled.", "{0} accounts were disabled."),
                _ => html.Plural(result.Done, "{0} account was deleted.", "{0} accounts were deleted."),
            });
        }
    }
}
