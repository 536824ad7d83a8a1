using EmbeddedOrchard.Mail;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Admin.Mail;

[RequireFeatures(BuiltInFeatures.Email)]
public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddMail();
}

[RequireFeatures(BuiltInFeatures.Smtp)]
public sealed class SmtpStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSmtp();
}
