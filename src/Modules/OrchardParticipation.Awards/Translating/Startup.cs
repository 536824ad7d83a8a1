using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Awards.Translating;

[Feature(Features.Awards)]
public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ITranslationGroups, EditionGroups>();
        services.AddScoped<ITranslationSetObserver, PublicStates>();
        services.AddScoped<LanguageNotices>();
    }
}
