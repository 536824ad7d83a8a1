using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Admin.Resuming;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<AdminAddresses>();
        services.Configure<MvcOptions>(options => options.Filters.Add<ResumingFilter>());
    }
}
