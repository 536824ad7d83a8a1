using EmbeddedOrchard.Security.TwoFactor;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Admin.Users.TwoFactor;

[RequireFeatures(BuiltInFeatures.AuthenticatorApp)]
public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<SecondStep>();
        services.AddScoped<PendingSignIn>();
        services.AddSingleton<UserSecrets>();
        services.AddScoped<Enrolment>();
        services.AddScoped<Proving>();
    }
}
