using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardParticipation.Decidim.Importing.Editions;
using OrchardParticipation.Decidim.Importing.Items;
using OrchardParticipation.Decidim.Importing.Jobs;
using OrchardParticipation.Decidim.Importing.Pages;
using OrchardParticipation.Decidim.Importing.Practices;
using OrchardParticipation.Decidim.Importing.Recipes;
using OrchardParticipation.Decidim.Importing.Sourcing;

namespace OrchardParticipation.Decidim.Importing;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ExistingItems>();
        services.AddScoped<ItemWriting>();
        services.AddScoped<EditionImport>();
        services.AddScoped<PracticeImport>();
        services.AddSingleton<ImportFolder>();
        services.AddSingleton<RunningImports>();
        services.AddScoped<ImportSources>();
        services.AddScoped<FindingWords>();
        services.AddScoped<StepImport>();
        services.AddRecipeExecutionStep<DecidimImportStep>();
        services.AddNavigationProvider<ImportMenu>();
    }
}
