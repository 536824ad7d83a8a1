using EmbeddedOrchard.Mail;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Email;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Admin.Settings.Mail;

/// <summary>Reads, checks and saves how mail is sent, where Orchard Core keeps it.</summary>
internal sealed class MailSettings(
    ISiteService sites, EmailService mail, SmtpPasswords passwords, SettingsSaving saving, IEmailAddressValidator addresses, IStringLocalizer<MailSettings> localizer)
{
    public async Task<MailPage> PageAsync(MailForm? typed = null)
    {
        var kept = await sites.GetSettingsAsync<SmtpSettings>();
        return new MailPage(typed ?? MailForm.Of(kept, await sites.GetSettingsAsync<EmailSettings>()), !string.IsNullOrEmpty(kept.Password), await WaysAsync());
    }

    public async Task<IReadOnlyList<MailWay>> WaysAsync() =>
        [.. (await mail.EnabledAsync()).Select(way => new MailWay(way.Name, way.DisplayName.Value))];

    public async Task<bool> TrySaveAsync(MailForm form, ModelStateDictionary state)
    {
        Check(form, await sites.GetSettingsAsync<SmtpSettings>(), state);
        if (!state.IsValid)
        {
            return false;
        }

        var site = await sites.LoadSiteSettingsAsync();
        var settings = site.As<SmtpSettings>();
        form.ApplyTo(settings, passwords);
        site.Put(settings);
        var email = site.As<EmailSettings>();
        email.DefaultProviderName = form.DefaultProviderName is SiteSmtpProvider.ProviderName or ConfiguredSmtpProvider.ProviderName ? form.DefaultProviderName : null;
        site.Put(email);
        await saving.SaveAsync(site);
        return true;
    }

    // A server that is switched off may be described by halves.
    private void Check(MailForm form, SmtpSettings kept, ModelStateDictionary state)
    {
        if (!string.IsNullOrWhiteSpace(form.DefaultSender) && !addresses.Validate(form.DefaultSender.Trim()))
        {
            Fail(nameof(form.DefaultSender), localizer["“{0}” is no e-mail address.", form.DefaultSender]);
        }

        if (form.RequireCredentials && string.IsNullOrEmpty(form.Password) && form.LeadsElsewhere(kept))
        {
            Fail(nameof(form.Password), localizer["Type the password again: the one that is kept is for another server or user, and is not sent anywhere else."]);
        }

        if (!form.IsEnabled)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(form.DefaultSender))
        {
            Fail(nameof(form.DefaultSender), localizer["Say who sends: the mails of the site need a sender."]);
        }

        if (form.DeliveryMethod == SmtpDeliveryMethod.SpecifiedPickupDirectory)
        {
            if (!Path.IsPathFullyQualified(form.PickupDirectoryLocation?.Trim() ?? string.Empty) || !Directory.Exists(form.PickupDirectoryLocation!.Trim()))
            {
                Fail(nameof(form.PickupDirectoryLocation), localizer["There is no such folder. Write the whole path of one that exists."]);
            }

            return;
        }

        if (Uri.CheckHostName(form.Host?.Trim() ?? string.Empty) == UriHostNameType.Unknown)
        {
            Fail(nameof(form.Host), localizer["Write the name of a server, such as mail.example.org, without anything before or after it."]);
        }

        if (form.RequireCredentials && string.IsNullOrWhiteSpace(form.UserName))
        {
            Fail(nameof(form.UserName), localizer["A server that asks for a password asks for a user name, too."]);
        }

        void Fail(string field, LocalizedString error) => state.AddModelError("Form." + field, error);
    }
}
