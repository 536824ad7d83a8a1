using EmbeddedOrchard.Security.Permissions;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Email;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Admin.Settings.Mail;

/// <summary>The mail server of the site and a mail to try it, at Orchard Core's addresses.</summary>
[Area(BuiltInFeatures.Email)]
[RequireFeatures(BuiltInFeatures.Smtp)]
public sealed class AdminController(
    IAuthorizationService authorization, IEmailService mail, ISiteService sites, INotifier notifier, IHtmlLocalizer<AdminController> localizer, IServiceProvider services)
    : Controller
{
    private readonly MailSettings _settings = services.GetRequiredService<MailSettings>();

    private IHtmlLocalizer H { get; } = localizer;

    [Admin("Settings/email", "SettingsEmail")]
    [HttpGet]
    public async Task<IActionResult> Settings() => await MayAsync() ? View(await _settings.PageAsync()) : Forbid();

    [HttpPost]
    [ActionName(nameof(Settings))]
    public async Task<IActionResult> SettingsPost([Bind(Prefix = "Form")] MailForm form)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        return await _settings.TrySaveAsync(form, ModelState) ? RedirectToRoute("SettingsEmail") : View(nameof(Settings), await _settings.PageAsync(form));
    }

    [Admin("Email/Test", "EmailTest")]
    [HttpGet]
    public async Task<IActionResult> Test()
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var form = new TestMailForm
        {
            Subject = H.GetString("A test from {0}", (await sites.GetSiteSettingsAsync()).SiteName).Value,
            Body = H.GetString("If you read this, the site can send mail.").Value,
        };
        return View(new TestMailPage(form, await _settings.WaysAsync()));
    }

    [HttpPost]
    [ActionName(nameof(Test))]
    public async Task<IActionResult> TestPost([Bind(Prefix = "Form")] TestMailForm form)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (ModelState.IsValid && await SendAsync(form) is { Succeeded: true } result)
        {
            await notifier.SuccessAsync(string.IsNullOrEmpty(result.Response)
                ? H["The message was handed on."]
                : H["The message was handed on. The mail server said: {0}", result.Response]);
            return RedirectToRoute("EmailTest");
        }

        return View(nameof(Test), new TestMailPage(form, await _settings.WaysAsync()));
    }

    private async Task<EmailResult> SendAsync(TestMailForm form)
    {
        try
        {
            var result = await mail.SendAsync(new MailMessage { To = form.To, Subject = form.Subject, Body = form.Body }, form.Provider);
            foreach (var (property, error) in result.Errors.SelectMany(errors => errors.Value.Select(error => (errors.Key, error))))
            {
                ModelState.AddModelError(property is nameof(form.To) or nameof(form.Subject) ? "Form." + property : string.Empty, error.Value);
            }

            return result;
        }
        catch (InvalidEmailProviderException)
        {
            ModelState.AddModelError("Form.Provider", H.GetString("Mail cannot be sent that way any more. Choose another one.").Value);
            return new EmailResult();
        }
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, HostPermissions.ManageEmailSettings);
}
