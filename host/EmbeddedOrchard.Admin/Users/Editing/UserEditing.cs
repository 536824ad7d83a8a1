using System.Net.Mail;
using System.Security.Claims;
using EmbeddedOrchard.Admin.Users.Links;
using EmbeddedOrchard.Security.Roles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Localization;
using OrchardCore.Security;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Admin.Users.Editing;

/// <summary>What an editor may change of an account, and the change.</summary>
internal sealed class UserEditing(
    UserManager<IUser> users, IRoleService roles, IAuthorizationService authorization, ILocalizationService localization, AccountMail mail)
{
    public async Task<UserScreen> ScreenAsync(User? user, UserForm form, ClaimsPrincipal editor)
    {
        var isSelf = user is not null && IsSelf(user, editor);

        return new UserScreen(user, form, await ChoicesAsync(user, editor), await localization.GetSupportedCulturesAsync())
        {
            CanRename = await MayRenameAsync(user, editor),
            IsSelf = isSelf,
            CanAskToConfirm = user is not null && await mail.WorksAsync() && (isSelf || await authorization.AuthorizeAsync(editor, CommonPermissions.ManageUsers, user)),
            CanResetTwoFactor = user is { TwoFactorEnabled: true } && !isSelf && await authorization.AuthorizeAsync(editor, CommonPermissions.EditUsers, user),
            CanDelete = user is not null && !isSelf && await authorization.AuthorizeAsync(editor, CommonPermissions.DeleteUsers, user),
        };
    }

    public static UserForm FormOf(User user) => new()
    {
        UserName = user.UserName,
        Email = user.Email,
        EmailConfirmed = user.EmailConfirmed,
        IsEnabled = user.IsEnabled,
        Roles = [.. user.RoleNames],
        Culture = UserLanguage.Of(user),
    };

    public static bool IsSelf(User user, ClaimsPrincipal editor) => user.UserId == editor.FindFirstValue(ClaimTypes.NameIdentifier);

    public static bool IsAddress(string? text) => MailAddress.TryCreate(text?.Trim(), out var address) && address.Address == text!.Trim();

    /// <summary>Puts into a new account what the form says and this editor may give.</summary>
    public async Task FillAsync(User user, UserForm form, ClaimsPrincipal editor)
    {
        user.UserName = form.UserName!.Trim();
        user.Email = form.Email!.Trim();
        user.EmailConfirmed = form.EmailConfirmed;
        user.IsLockoutEnabled = true;
        user.RoleNames = await RolesAsync(user, form, editor);
        await SetCultureAsync(user, form);
    }

    public async Task<IdentityResult> SaveAsync(User user, UserForm form, ClaimsPrincipal editor)
    {
        if (await MayRenameAsync(user, editor))
        {
            user.UserName = form.UserName!.Trim();
            user.EmailConfirmed = form.EmailConfirmed;
            user.Email = form.Email!.Trim();
        }

        var roleNames = await RolesAsync(user, form, editor);
        var isEnabled = IsSelf(user, editor) ? user.IsEnabled : form.IsEnabled;
        var ends = isEnabled != user.IsEnabled || !roleNames.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(user.RoleNames);
        (user.RoleNames, user.IsEnabled) = (roleNames, isEnabled);
        await SetCultureAsync(user, form);

        // Or a session that was open before could be valid again once a change is taken back.
        return ends ? await users.UpdateSecurityStampAsync(user) : await users.UpdateAsync(user);
    }

    private async Task<bool> MayRenameAsync(User? user, ClaimsPrincipal editor) =>
        user is null || !IsSelf(user, editor) || await authorization.AuthorizeAsync(editor, CommonPermissions.EditUsers);

    private async Task SetCultureAsync(User user, UserForm form)
    {
        var supported = await localization.GetSupportedCulturesAsync();
        UserLanguage.Set(user, supported.FirstOrDefault(culture => string.Equals(culture, form.Culture, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>What may not be given or taken by this editor stays as it is.</summary>
    private async Task<List<string>> RolesAsync(User user, UserForm form, ClaimsPrincipal editor)
    {
        var choices = await ChoicesAsync(user, editor);
        var known = choices.Select(choice => choice.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);

        return
        [
            .. user.RoleNames.Where(role => !known.Contains(role)),
            .. choices.Where(choice => choice.MayChange ? form.Roles.Contains(choice.Name, StringComparer.OrdinalIgnoreCase) : choice.IsHeld).Select(choice => choice.Name),
        ];
    }

    private async Task<IReadOnlyList<RoleChoice>> ChoicesAsync(User? user, ClaimsPrincipal editor)
    {
        // As in Orchard Core: one's own roles are for others to change, unless one owns the site.
        var mayAny = user?.UserId is null || !IsSelf(user, editor) || await authorization.AuthorizeAsync(editor, StandardPermissions.SiteOwner);
        var choices = new List<RoleChoice>();
        foreach (var role in (await roles.GetRolesAsync()).Where(role => !SystemRoles.IsImplicit(role.RoleName)).OrderBy(role => role.RoleName, StringComparer.CurrentCulture))
        {
            var isHeld = user?.RoleNames.Contains(role.RoleName, StringComparer.OrdinalIgnoreCase) == true;
            var mayChange = mayAny && await authorization.AuthorizeAsync(editor, CommonPermissions.AssignRoleToUsers, role);
            choices.Add(new RoleChoice(role.RoleName, role.RoleDescription, isHeld, mayChange));
        }

        return choices;
    }
}
