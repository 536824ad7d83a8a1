using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Admin.Contents.Languages;

public sealed class LanguagesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IContentLocalizationHandler, TranslationDraftStart>();
        services.AddScoped<IContentHandler, TranslationDraftEnd>();
        services.AddScoped<TranslatableTexts>();
        services.AddScoped<TranslationUpdating>();
        services.AddScoped<TranslatedAddress>();
        services.AddScoped<LanguageAdding>();
        services.AddScoped<LanguageSources>();
    }
}
