using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Modules;
using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Sharing.Repair;

namespace OrchardParticipation.Translations.Sharing;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<LocalizationSetTurns>();
        services.AddScoped<LanguageReading>();
        services.AddIndexProvider<SharedFactsIndexProvider>();
        services.AddScoped<FactSharing>();
        services.AddScoped<FactConflicts>();
        services.AddScoped<IContentHandler, SharedPartsHandler>();
        services.AddScoped<LanguageRepair>();
        services.AddContentPart<LocalizationPart>().UseDisplayDriver<FactConflictsDriver>();
    }
}
