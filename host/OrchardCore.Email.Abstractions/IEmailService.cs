namespace OrchardCore.Email;

public interface IEmailService
{
    Task<EmailResult> SendAsync(MailMessage message, string providerName = null);
}
