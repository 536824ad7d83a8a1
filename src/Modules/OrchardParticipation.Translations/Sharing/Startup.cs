using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Modules;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Translations.Sharing;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<LocalizationSetTurns>();
        services.AddScoped<LanguageReading>();
        services.AddIndexProvider<SharedFactsIndexProvider>();
        services.AddScoped<IContentHandler, SharedPartsHandler>();
    }
}
