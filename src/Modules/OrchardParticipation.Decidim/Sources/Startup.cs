using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;

namespace OrchardParticipation.Decidim.Sources;

public sealed class Startup(IShellConfiguration tenant, IConfiguration application) : StartupBase
{
    private const string Section = "OrchardParticipation:DecidimSource";

    public override void ConfigureServices(IServiceCollection services)
    {
        var section = tenant.GetSection(Section);
        services.Configure<SourceOptions>(section.Exists() ? section : application.GetSection(Section));
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<SourceTexts>();
        services.AddHttpClient<DecidimDownload>(client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(provider => SafeConnections.CreateHandler(provider.GetRequiredService<IOptions<SourceOptions>>().Value));
    }
}
