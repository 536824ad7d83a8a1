using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace OrchardParticipation.Translations.Translators;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<TranslatorAccounts>();
        services.AddScoped<IAuthorizationHandler, TranslatorHandler>();
    }
}
