using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Translations.Machine;

public sealed class Startup(IShellConfiguration tenant, IConfiguration application) : StartupBase
{
    private const string Section = "OrchardParticipation:LibreTranslate";

    // A machine takes its time over a long text; nobody waits longer.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<MachineDrafts>();
        var section = tenant.GetSection(Section);
        section = section.Exists() ? section : application.GetSection(Section);
        if (string.IsNullOrWhiteSpace(section[nameof(LibreTranslateOptions.Url)]))
        {
            return;
        }

        services.Configure<LibreTranslateOptions>(section);
        services.AddHttpClient(LibreTranslate.Client, client =>
        {
            client.Timeout = _patience;
            client.MaxResponseContentBufferSize = LibreTranslate.MostBytes;
        });
        services.AddScoped<IMachineTranslator, LibreTranslate>();
    }
}
