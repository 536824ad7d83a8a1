using Microsoft.Extensions.Localization;
using OrchardCore.Email;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Mail;

/// <summary>One way to send mail, under the name that Orchard Core's settings have for it.</summary>
internal interface INamedEmailProvider : IEmailProvider
{
    string Name { get; }

    Task<bool> IsEnabledAsync();
}

/// <summary>By what the owner of the site has set in the admin.</summary>
internal sealed class SiteSmtpProvider(ISiteService sites, SmtpPasswords passwords, SmtpSending sending, IStringLocalizer<SiteSmtpProvider> localizer)
    : INamedEmailProvider
{
    public const string ProviderName = "SMTP";

    public string Name => ProviderName;

    public LocalizedString DisplayName => localizer["The mail server of these settings"];

    public async Task<bool> IsEnabledAsync() => (await OptionsAsync()).IsEnabled;

    public async Task<EmailResult> SendAsync(MailMessage message) => await sending.SendAsync(message, await OptionsAsync());

    private async Task<SmtpOptions> OptionsAsync()
    {
        var settings = await sites.GetSettingsAsync<SmtpSettings>();
        var options = new SmtpOptions
        {
            DefaultSender = settings.DefaultSender,
            Host = settings.Host,
            Port = settings.Port,
            AutoSelectEncryption = settings.AutoSelectEncryption,
            EncryptionMethod = settings.EncryptionMethod,
            RequireCredentials = settings.RequireCredentials,
            UseDefaultCredentials = settings.UseDefaultCredentials,
            UserName = settings.UserName,
            Password = passwords.Reveal(settings.Password),
            ProxyHost = settings.ProxyHost,
            ProxyPort = settings.ProxyPort,
            IgnoreInvalidSslCertificate = settings.IgnoreInvalidSslCertificate,
            DeliveryMethod = settings.DeliveryMethod,
            PickupDirectoryLocation = settings.PickupDirectoryLocation,
        };
        options.IsEnabled = settings.IsEnabled ?? options.ConfigurationExists();
        return options;
    }
}

/// <summary>By what the operator has written into the configuration: section <c>OrchardCore_Email_Smtp</c>.</summary>
internal sealed class ConfiguredSmtpProvider(IShellConfiguration configuration, SmtpSending sending, IStringLocalizer<ConfiguredSmtpProvider> localizer)
    : INamedEmailProvider
{
    public const string ProviderName = "DefaultSMTP";

    private const string Section = "OrchardCore_Email_Smtp";

    public string Name => ProviderName;

    public LocalizedString DisplayName => localizer["The mail server of the site's configuration"];

    public Task<bool> IsEnabledAsync() => Task.FromResult(Options().ConfigurationExists());

    public Task<EmailResult> SendAsync(MailMessage message) => sending.SendAsync(message, Options());

    private DefaultSmtpOptions Options() =>
        Microsoft.Extensions.Configuration.ConfigurationBinder.Get<DefaultSmtpOptions>(configuration.GetSection(Section)) ?? new DefaultSmtpOptions();
}
