using System.Net;
using EmbeddedOrchard.Admin.Users.Editing;
using EmbeddedOrchard.Mail;
using EmbeddedOrchard.Security.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Email;
using OrchardCore.Localization;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Admin.Users.Links;

/// <summary>Mails to the person of an account, in their language.</summary>
internal sealed class AccountMail(
    AccountLinks links, UserManager<IUser> users, ISiteService sites, ILocalizationService cultures, IStringLocalizer<AccountMail> text, IServiceProvider services)
{
    /// <summary>Whether the site can send mail: the feature is enabled and a mail server is set.</summary>
    public async Task<bool> WorksAsync() => services.GetService<IEmailService>() is EmailService mail && (await mail.EnabledAsync()).Count > 0;

    public Task<EmailResult> InviteAsync(User user, string site) => SendAsync(user, async name =>
    [
        text["Your account at {0}", name],
        text["Somebody who runs {0} made an account for you. Its user name is {1}.", name, user.UserName],
        text["Choose a password here. The link works once, and for {0} days:", InvitationTokens.Lifespan.Days],
        $"{site}/ResetPassword?code={await links.CodeAsync(user, LinkPurpose.MailedInvitation)}",
    ]);

    public Task<EmailResult> RecoverAsync(User user, string site) => SendAsync(user, async name =>
    [
        text["Your password at {0}", name],
        text["Somebody asked for a new password for your account {0} at {1}. If it was not you, do nothing: your password stays.", user.UserName, name],
        text["Choose a new one here. The link works once, and for {0} minutes:", NewPasswordTokens.Lifespan.Minutes],
        $"{site}/ResetPassword?code={await links.CodeAsync(user, LinkPurpose.NewPassword)}",
    ]);

    public Task<EmailResult> AskToConfirmAsync(User user, string site) => SendAsync(user, async name =>
    [
        text["Is this your e-mail address?"],
        text["Your account {0} at {1} has this e-mail address.", user.UserName, name],
        text["If it is yours, say so here. The link works for {0} hours:", (int)ConfirmationTokens.Lifespan.TotalHours],
        $"{site}/ConfirmEmail?userId={user.UserId}&code={Uri.EscapeDataString(await users.GenerateEmailConfirmationTokenAsync(user))}",
    ]);

    /// <summary>The lines are the subject, two paragraphs and the address of the link.</summary>
    private async Task<EmailResult> SendAsync(User user, Func<string, Task<string[]>> linesAsync)
    {
        using var culture = CultureScope.Create(UserLanguage.Of(user) ?? await cultures.GetDefaultCultureAsync());
        var lines = await linesAsync((await sites.GetSiteSettingsAsync()).SiteName ?? string.Empty);
        var address = WebUtility.HtmlEncode(lines[3]);

        return await services.GetRequiredService<IEmailService>().SendAsync(
            user.Email, lines[0], $"<p>{WebUtility.HtmlEncode(lines[1])}</p><p>{WebUtility.HtmlEncode(lines[2])}</p><p><a href=\"{address}\">{address}</a></p>");
    }
}
