using Microsoft.Extensions.Localization;

namespace OrchardCore.Email;

public interface IEmailProvider
{
    LocalizedString DisplayName { get; }
    Task<EmailResult> SendAsync(MailMessage message);
}
