using System.ComponentModel.DataAnnotations;
using EmbeddedOrchard.Mail;
using OrchardCore.Email;

namespace EmbeddedOrchard.Admin.Settings.Mail;

/// <summary>How mail is encrypted on its way to the server.</summary>
public enum MailEncryption
{
    Auto,
    StartTls,
    SslTls,
    None,
}

public sealed class MailForm
{
    /// <summary>The name of the way that mail is sent when nobody asks for another one; empty for the first that can.</summary>
    public string? DefaultProviderName { get; set; }

    public bool IsEnabled { get; set; }

    [StringLength(320)]
    public string? DefaultSender { get; set; }

    public SmtpDeliveryMethod DeliveryMethod { get; set; }

    [StringLength(255)]
    public string? Host { get; set; }

    [Required]
    [Range(1, 65535)]
    public int? Port { get; set; }

    public MailEncryption Encryption { get; set; }

    public bool IgnoreInvalidSslCertificate { get; set; }

    public bool RequireCredentials { get; set; }

    [StringLength(255)]
    public string? UserName { get; set; }

    /// <summary>Empty to keep the one that there is.</summary>
    [StringLength(1024)]
    public string? Password { get; set; }

    [StringLength(1000)]
    public string? PickupDirectoryLocation { get; set; }

    internal static MailForm Of(SmtpSettings settings, EmailSettings email) => new()
    {
        DefaultProviderName = email.DefaultProviderName,
        IsEnabled = settings.IsEnabled ?? !string.IsNullOrEmpty(settings.DefaultSender),
        DefaultSender = settings.DefaultSender,
        DeliveryMethod = settings.DeliveryMethod,
        Host = settings.Host,
        Port = settings.Port,
        Encryption = settings.AutoSelectEncryption || string.IsNullOrEmpty(settings.Host) ? MailEncryption.Auto
            : settings.EncryptionMethod switch
            {
                SmtpEncryptionMethod.SslTls => MailEncryption.SslTls,
                SmtpEncryptionMethod.StartTls => MailEncryption.StartTls,
                _ => MailEncryption.None,
            },
        IgnoreInvalidSslCertificate = settings.IgnoreInvalidSslCertificate,
        RequireCredentials = settings.RequireCredentials,
        UserName = settings.UserName,
        PickupDirectoryLocation = settings.PickupDirectoryLocation,
    };

    /// <summary>Whether the password that is kept would go to somebody else than it was typed for.</summary>
    internal bool LeadsElsewhere(SmtpSettings kept) =>
        !string.IsNullOrEmpty(kept.Password)
        && (!string.Equals(kept.Host, Host?.Trim(), StringComparison.OrdinalIgnoreCase) || kept.Port != Port || (kept.UserName ?? string.Empty) != (UserName?.Trim() ?? string.Empty));

    internal void ApplyTo(SmtpSettings settings, SmtpPasswords passwords)
    {
        if (!RequireCredentials)
        {
            settings.Password = null;
        }
        else if (!string.IsNullOrEmpty(Password))
        {
            settings.Password = passwords.Protect(Password);
        }

        settings.IsEnabled = IsEnabled;
        settings.DefaultSender = Text(DefaultSender);
        settings.DeliveryMethod = DeliveryMethod;
        settings.Host = Text(Host);
        settings.Port = Port!.Value;
        settings.AutoSelectEncryption = Encryption == MailEncryption.Auto;
        settings.EncryptionMethod = Encryption switch
        {
            MailEncryption.SslTls => SmtpEncryptionMethod.SslTls,
            MailEncryption.StartTls => SmtpEncryptionMethod.StartTls,
            _ => SmtpEncryptionMethod.None,
        };
        settings.IgnoreInvalidSslCertificate = IgnoreInvalidSslCertificate;
        settings.RequireCredentials = RequireCredentials;
        settings.UserName = Text(UserName);
        settings.PickupDirectoryLocation = Text(PickupDirectoryLocation);
    }

    private static string? Text(string? typed) => typed?.Trim() is { Length: > 0 } text ? text : null;
}
