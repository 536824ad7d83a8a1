using EmbeddedOrchard.Mail;
using EmbeddedOrchard.Security.Permissions;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace EmbeddedOrchard.Admin.Settings.Mail;

[RequireFeatures(BuiltInFeatures.Email)]
public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddMail();
}

[RequireFeatures(BuiltInFeatures.Smtp)]
public sealed class SmtpStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSmtp();
        services.AddScoped<MailSettings>();
        services.AddNavigationProvider<MailMenu>();
    }
}

internal sealed class MailMenu(IStringLocalizer<MailMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Configuration"], NavigationConstants.AdminMenuConfigurationPosition, configuration => configuration
            .Add(localizer["Settings"], "1", settings => settings
                .Add(localizer["E-mail"], "3", email => email
                    .Permission(HostPermissions.ManageEmailSettings)
                    .Action("Settings", "Admin", BuiltInFeatures.Email))));

        return ValueTask.CompletedTask;
    }
}
