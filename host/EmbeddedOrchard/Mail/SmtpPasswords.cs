using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;

namespace EmbeddedOrchard.Mail;

/// <summary>The password of the mail server, as Orchard Core keeps it in the settings: under the site's own key.</summary>
internal sealed partial class SmtpPasswords(IDataProtectionProvider protection, ILogger<SmtpPasswords> logger)
{
    private const string Purpose = "SmtpSettingsConfiguration";

    public string Protect(string password) => protection.CreateProtector(Purpose).Protect(password);

    /// <summary>Null when there is none, or when it was protected on another site.</summary>
    public string? Reveal(string? kept)
    {
        if (string.IsNullOrEmpty(kept))
        {
            return null;
        }

        try
        {
            return protection.CreateProtector(Purpose).Unprotect(kept);
        }
        catch (CryptographicException)
        {
            LogUnreadable();
            return null;
        }
    }

    [LoggerMessage(EventId = 6002, Level = LogLevel.Error, Message = "The password of the mail server cannot be read: it was protected on another site. Type it again.")]
    private partial void LogUnreadable();
}
