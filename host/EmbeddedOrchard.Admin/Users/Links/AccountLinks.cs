using System.Text;
using EmbeddedOrchard.Security.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Admin.Users.Links;

/// <summary>What a link is for. The names stand in links: they do not change.</summary>
internal enum LinkPurpose
{
    NewPassword,

    /// <summary>Given from hand to hand: it says nothing about the e-mail address.</summary>
    Invitation,
    MailedInvitation,
}

internal sealed record OpenedLink(User User, LinkPurpose Purpose);

/// <summary>The codes of links with which somebody chooses the password of an account.</summary>
internal sealed class AccountLinks(UserManager<IUser> users)
{
    public async Task<string> CodeAsync(User user, LinkPurpose purpose) => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(
        $"{purpose}:{user.UserId}:{await users.GenerateUserTokenAsync(user, ProviderOf(purpose), purpose.ToString())}"));

    /// <summary>Null when the code is none, too old, used, or when its account is gone or disabled.</summary>
    public async Task<OpenedLink?> OpenAsync(string? code)
    {
        if (Parts(code) is not [var kind, var id, var token]
            || !Enum.TryParse<LinkPurpose>(kind, out var purpose) || !Enum.IsDefined(purpose)
            || await users.FindByIdAsync(id) is not User { IsEnabled: true } user)
        {
            return null;
        }

        return await users.VerifyUserTokenAsync(user, ProviderOf(purpose), purpose.ToString(), token) ? new OpenedLink(user, purpose) : null;
    }

    private static string ProviderOf(LinkPurpose purpose) => purpose == LinkPurpose.NewPassword ? NewPasswordTokens.ProviderName : InvitationTokens.ProviderName;

    private static string[] Parts(string? code)
    {
        try
        {
            return Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(code ?? string.Empty)).Split(':', 3);
        }
        catch (FormatException)
        {
            return [];
        }
    }
}
