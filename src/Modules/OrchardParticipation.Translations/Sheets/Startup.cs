using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardParticipation.Translations.Texts;

namespace OrchardParticipation.Translations.Sheets;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<TextPlaces>();
        services.AddScoped<TextNames>();
        services.AddScoped<SheetReading>();
        services.AddScoped<SheetWriting>();
        services.AddScoped<TranslationRights>();
    }
}
