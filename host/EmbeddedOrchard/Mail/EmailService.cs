using Microsoft.Extensions.Localization;
using OrchardCore.Email;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Mail;

internal sealed class EmailService(IEnumerable<INamedEmailProvider> providers, ISiteService sites, IStringLocalizer<EmailService> localizer) : IEmailService
{
    /// <exception cref="InvalidEmailProviderException">There is no provider of that name, or it is not enabled.</exception>
    public async Task<EmailResult> SendAsync(MailMessage message, string? providerName = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        var enabled = await EnabledAsync();
        if (!string.IsNullOrEmpty(providerName))
        {
            return await (Named(enabled, providerName) ?? throw new InvalidEmailProviderException(providerName)).SendAsync(message);
        }

        return await ChooseAsync(enabled) is { } provider
            ? await provider.SendAsync(message)
            : EmailResult.FailedResult(localizer["No mail server is set: mail cannot be sent."]);
    }

    /// <summary>The ways that can send now, the site's own settings first.</summary>
    public async Task<IReadOnlyList<INamedEmailProvider>> EnabledAsync()
    {
        List<INamedEmailProvider> enabled = [];
        foreach (var provider in providers)
        {
            if (await provider.IsEnabledAsync())
            {
                enabled.Add(provider);
            }
        }

        return enabled;
    }

    private async Task<INamedEmailProvider?> ChooseAsync(IReadOnlyList<INamedEmailProvider> enabled)
    {
        var chosen = (await sites.GetSettingsAsync<EmailSettings>()).DefaultProviderName;
        return Named(enabled, chosen) ?? (enabled.Count > 0 ? enabled[0] : null);
    }

    private static INamedEmailProvider? Named(IEnumerable<INamedEmailProvider> enabled, string? name) => enabled.FirstOrDefault(provider => provider.Name == name);
}
