using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardParticipation.Decidim.Importing.Editions;
using OrchardParticipation.Decidim.Importing.Items;
using OrchardParticipation.Decidim.Importing.Practices;

namespace OrchardParticipation.Decidim.Importing;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ExistingItems>();
        services.AddScoped<ItemWriting>();
        services.AddScoped<EditionImport>();
        services.AddScoped<PracticeImport>();
    }
}
