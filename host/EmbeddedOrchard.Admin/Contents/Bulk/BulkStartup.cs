using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Admin.Contents.Bulk;

public sealed class BulkStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<BulkSubjects>();
        services.AddScoped<BulkWork>();
        services.AddScoped<BulkNotices>();
    }
}
