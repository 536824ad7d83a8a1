using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Admin.Editors.RichText;

public sealed class RichTextStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<RichTextLabels>();
        services.AddScoped<RichTextScript>();
    }
}
