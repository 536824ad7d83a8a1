using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardParticipation.Translations.Files.Exporting;
using OrchardParticipation.Translations.Files.Importing;
using OrchardParticipation.Translations.Files.Keeping;

namespace OrchardParticipation.Translations.Files;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<FilesMigrations>();
        services.AddIndexProvider<KeptImportIndexProvider>();
        services.AddIndexProvider<KeptItemIndexProvider>();
        services.AddScoped<KeptImports>();
        services.AddScoped<FileExport>();
        services.AddScoped<ImportCheck>();
        services.AddScoped<ImportSaving>();
        services.AddScoped<FindingWords>();
        services.AddScoped<ProblemWords>();
    }
}
