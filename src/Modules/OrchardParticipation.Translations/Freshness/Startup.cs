using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Translations.Freshness;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<TranslationSetIndexProvider>();
        services.AddScoped<TranslationSets>();
        services.AddScoped<TranslationOrigins>();
        services.AddScoped<ITranslationSets>(provider => provider.GetRequiredService<TranslationSets>());
        services.AddScoped<IContentHandler, TranslationSetHandler>();
        services.AddScoped<IContentLocalizationHandler, NewTranslationHandler>();
    }
}
