namespace OrchardCore.Email;

public static class EmailServiceExtensions
{
    public static Task<EmailResult> SendAsync(this IEmailService emailService, string to, string subject, string body, bool isHtmlBody = true) =>
        emailService.SendAsync(new MailMessage { To = to, Subject = subject, Body = body, IsHtmlBody = isHtmlBody });
}
