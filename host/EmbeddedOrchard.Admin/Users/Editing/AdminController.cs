using System.Security.Claims;
using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Admin.Users.Links;
using EmbeddedOrchard.Security.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace EmbeddedOrchard.Admin.Users.Editing;

[Area("OrchardCore.Users")]
[Admin("Users/{action}/{id?}", "Users{action}")]
public sealed class AdminController(
    IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<AdminController> html, IServiceProvider services) : Controller
{
    private readonly AccountChanges _accounts = services.GetRequiredService<AccountChanges>();
    private readonly UserEditing _editing = services.GetRequiredService<UserEditing>();

    [HttpGet]
    public async Task<IActionResult> Create() =>
        await MayCreateAsync() ? View(await _editing.ScreenAsync(null, new UserForm { IsEnabled = true }, User)) : Forbid();

    [HttpPost]
    [ActionName(nameof(Create))]
    public async Task<IActionResult> CreatePost([Bind(Prefix = "Form")] UserForm form)
    {
        if (!await MayCreateAsync())
        {
            return Forbid();
        }

        Check(form);
        if (form.Entry == Entry.Password)
        {
            CheckPassword(form);
        }

        var user = new User();
        if (ModelState.IsValid)
        {
            await _editing.FillAsync(user, form, User);
            await services.GetRequiredService<IUserService>().CreateUserAsync(user, form.Entry == Entry.Password ? form.Password : null, AddError);
        }

        if (!ModelState.IsValid)
        {
            await _accounts.GiveUpAsync();
            return View(await _editing.ScreenAsync(null, form, User));
        }

        if (!await DoneAsync(html["The account “{0}” was made.", user.UserName]))
        {
            return RedirectToRoute("UsersIndex");
        }

        return form.Entry == Entry.Invitation ? await InviteAsync(user) : RedirectToRoute("UsersEdit", new { id = user.UserId });
    }

    /// <summary>Without an id: one's own account.</summary>
    [HttpGet]
    public Task<IActionResult> Edit(string? id) => WithUserAsync(_accounts.FindAsync, id, CommonPermissions.EditUsers, async user =>
        View(await _editing.ScreenAsync(user, UserEditing.FormOf(user), User)));

    [HttpPost]
    [ActionName(nameof(Edit))]
    public Task<IActionResult> EditPost(string? id, [Bind(Prefix = "Form")] UserForm form) => WithUserAsync(_accounts.FindToChangeAsync, id, CommonPermissions.EditUsers, async user =>
    {
        var screen = await _editing.ScreenAsync(user, form, User);
        if (screen.CanRename)
        {
            Check(form);
        }
        else
        {
            (form.UserName, form.Email) = (user.UserName, user.Email);
        }

        if (ModelState.IsValid)
        {
            Add(await _editing.SaveAsync(user, form, User));
        }

        if (!ModelState.IsValid)
        {
            await _accounts.GiveUpAsync();
            return View(screen);
        }

        if (await DoneAsync(html["The account “{0}” was saved.", user.UserName]) && screen.IsSelf)
        {
            await services.GetRequiredService<SignInManager<IUser>>().RefreshSignInAsync(user);
        }

        return RedirectToRoute("UsersEdit", new { id });
    });

    [HttpGet]
    public Task<IActionResult> EditPassword(string? id) => WithUserAsync(_accounts.FindAsync, id, CommonPermissions.EditUsers, user =>
        Task.FromResult(UserEditing.IsSelf(user, User) ? LocalRedirect("~/ChangePassword") : (IActionResult)View(new PasswordScreen(user, new NewPasswordForm()))));

    [HttpPost]
    [ActionName(nameof(EditPassword))]
    public Task<IActionResult> EditPasswordPost(string? id, [Bind(Prefix = "Form")] NewPasswordForm form) => WithUserAsync(_accounts.FindToChangeAsync, id, CommonPermissions.EditUsers, async user =>
    {
        if (UserEditing.IsSelf(user, User))
        {
            return LocalRedirect("~/ChangePassword");
        }

        if (ModelState.IsValid)
        {
            Add(await _accounts.SetPasswordAsync(user, form.NewPassword!));
        }

        if (!ModelState.IsValid)
        {
            await _accounts.GiveUpAsync();
            return View(new PasswordScreen(user, form));
        }

        await DoneAsync(html["“{0}” has a new password, and is signed out everywhere.", user.UserName]);

        return RedirectToRoute("UsersEdit", new { id });
    });

    [HttpGet]
    public Task<IActionResult> Delete(string? id) => WithUserAsync(_accounts.FindAsync, id, CommonPermissions.DeleteUsers, async user =>
        UserEditing.IsSelf(user, User) ? await OwnAsync() : View("Remove", user));

    [HttpPost]
    [ActionName(nameof(Delete))]
    public Task<IActionResult> DeletePost(string? id) => WithUserAsync(_accounts.FindToChangeAsync, id, CommonPermissions.DeleteUsers, async user =>
        UserEditing.IsSelf(user, User)
            ? await OwnAsync()
            : await ActedAsync(await _accounts.DeleteAsync(user), html["The account “{0}” was deleted.", user.UserName]));

    [HttpPost]
    public Task<IActionResult> Unlock(string? id) => WithUserAsync(_accounts.FindToChangeAsync, id, CommonPermissions.EditUsers, async user =>
        await ActedAsync(await _accounts.UnlockAsync(user), html["“{0}” can sign in again.", user.UserName]));

    /// <summary>By mail; when that cannot be, the next screen has a link to copy.</summary>
    private async Task<IActionResult> InviteAsync(User user)
    {
        var mail = services.GetRequiredService<AccountMail>();
        if (await mail.WorksAsync())
        {
            var result = await mail.InviteAsync(user, await services.GetRequiredService<SiteAddress>().ForManagerAsync(Request));
            if (result.Succeeded)
            {
                await notifier.SuccessAsync(html["A mail with a link was sent to {0}.", user.Email]);
                return RedirectToRoute("UsersEdit", new { id = user.UserId });
            }

            await notifier.ErrorAsync(html["The mail could not be sent. {0}", string.Join(' ', result.Errors.SelectMany(error => error.Value).Select(error => error.Value))]);
        }

        return RedirectToRoute("UsersInvite", new { id = user.UserId });
    }

    private Task<bool> MayCreateAsync() => authorization.AuthorizeAsync(User, CommonPermissions.EditUsers, new User());

    private async Task<IActionResult> WithUserAsync(
        Func<string?, Task<User?>> findAsync, string? id, Permission permission, Func<User, Task<IActionResult>> answer)
    {
        var user = await findAsync(id ?? User.FindFirstValue(ClaimTypes.NameIdentifier));

        return user is null ? NotFound()
            : await authorization.AuthorizeAsync(User, permission, user) ? await answer(user)
            : Forbid();
    }

    private void Check(UserForm form)
    {
        if (string.IsNullOrWhiteSpace(form.UserName))
        {
            ModelState.AddModelError("Form.UserName", html["The user name is missing."].Value);
        }

        if (string.IsNullOrWhiteSpace(form.Email))
        {
            ModelState.AddModelError("Form.Email", html["The e-mail address is missing."].Value);
        }
        else if (!UserEditing.IsAddress(form.Email))
        {
            ModelState.AddModelError("Form.Email", html["This is no e-mail address."].Value);
        }
    }

    private void CheckPassword(UserForm form)
    {
        if (string.IsNullOrEmpty(form.Password))
        {
            ModelState.AddModelError("Form.Password", html["The password is missing."].Value);
        }
        else if (form.Password != form.PasswordConfirmation)
        {
            ModelState.AddModelError("Form.PasswordConfirmation", html["The two passwords differ."].Value);
        }
    }

    private void Add(IdentityResult result)
    {
        foreach (var error in result.Errors)
        {
            AddError(IdentityFields.Of(error.Code), error.Description);
        }
    }

    private void AddError(string field, string message) => ModelState.AddModelError(
        field switch
        {
            "Password" when RouteData.Values["action"] is nameof(EditPassword) => "Form.NewPassword",
            "UserName" or "Email" or "Password" => "Form." + field,
            _ => string.Empty,
        },
        message);

    private async Task<bool> DoneAsync(LocalizedHtmlString message)
    {
        var outcome = await _accounts.FinishAsync();
        await (outcome == CommitOutcome.Committed ? notifier.SuccessAsync(message) : services.GetRequiredService<EditorNotices>().NotSavedAsync(outcome));

        return outcome == CommitOutcome.Committed;
    }

    private async Task<IActionResult> ActedAsync(IdentityResult result, LocalizedHtmlString message)
    {
        if (result.Succeeded)
        {
            await DoneAsync(message);
        }
        else
        {
            await _accounts.GiveUpAsync();
            await notifier.ErrorAsync(html["Nothing was done. {0}", string.Join(' ', result.Errors.Select(error => error.Description))]);
        }

        return RedirectToRoute("UsersIndex");
    }

    private async Task<IActionResult> OwnAsync()
    {
        await notifier.ErrorAsync(html["Nobody can delete the account that they are signed in with."]);

        return RedirectToRoute("UsersIndex");
    }
}
