using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Email;

namespace EmbeddedOrchard.Mail;

internal static class MailServices
{
    /// <summary>As in Orchard Core, addresses can be checked without the feature that sends.</summary>
    public static IServiceCollection AddMailAddresses(this IServiceCollection services) =>
        services.AddSingleton<IEmailAddressValidator, EmailAddressValidator>();

    public static IServiceCollection AddMail(this IServiceCollection services) =>
        services
            .AddScoped<EmailService>()
            .AddScoped<IEmailService>(provider => provider.GetRequiredService<EmailService>());

    public static IServiceCollection AddSmtp(this IServiceCollection services) =>
        services
            .AddSingleton<MessageBuilding>()
            .AddSingleton<SmtpSending>()
            .AddSingleton<SmtpPasswords>()
            .AddScoped<INamedEmailProvider, SiteSmtpProvider>()
            .AddScoped<INamedEmailProvider, ConfiguredSmtpProvider>();
}
