using System.Security.Cryptography;
using EmbeddedOrchard.Security.TwoFactor;
using Microsoft.AspNetCore.DataProtection;
using OrchardCore.Settings;
using OrchardCore.Users.Models;
using QRCoder;

namespace EmbeddedOrchard.Admin.Users.TwoFactor;

/// <summary>
/// A new key for an app. Until its code is typed it is kept nowhere but in the form, closed and for this user only: looking at the
/// page changes nothing.
/// </summary>
internal sealed class Enrolment(IDataProtectionProvider protection, ISiteService sites)
{
    private const int GroupLength = 4;

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(30);

    public Task<AuthenticatorPage> BeginAsync(User user) => PageAsync(user, Totp.NewKey());

    public async Task<AuthenticatorPage> PageAsync(User user, string key)
    {
        var issuer = Uri.EscapeDataString((await sites.GetSiteSettingsAsync()).SiteName is { Length: > 0 } name ? name.Replace(":", string.Empty, StringComparison.Ordinal) : "Orchard");
        var address = $"otpauth://totp/{issuer}:{Uri.EscapeDataString(user.UserName)}?secret={key}&digits={Totp.Digits}&issuer={issuer}";

        return new AuthenticatorPage
        {
            Key = string.Join(' ', key.Chunk(GroupLength).Select(group => new string(group))),
            Address = address,
            Picture = Picture(address),
            Sealed = Protector(user).Protect(key, _patience),
        };
    }

    /// <summary>The key of a page that this user was shown within half an hour; else null.</summary>
    public string? Open(User user, string? closed)
    {
        try
        {
            return string.IsNullOrEmpty(closed) ? null : Protector(user).Unprotect(closed);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector Protector(User user) =>
        protection.CreateProtector("TwoFactorEnrolment", user.UserId, user.SecurityStamp).ToTimeLimitedDataProtector();

    private static QrPicture Picture(string text)
    {
        using var code = new QRCodeGenerator().CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new System.Text.StringBuilder();
        for (var row = 0; row < code.ModuleMatrix.Count; row++)
        {
            for (var column = 0; column < code.ModuleMatrix[row].Length; column++)
            {
                if (code.ModuleMatrix[row][column])
                {
                    path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z");
                }
            }
        }

        return new QrPicture(code.ModuleMatrix.Count, path.ToString());
    }
}
