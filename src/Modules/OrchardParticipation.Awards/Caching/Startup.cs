using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;

namespace OrchardParticipation.Awards.Caching;

[Feature(Features.Awards)]
public sealed class Startup(IShellConfiguration tenant, IConfiguration application) : StartupBase
{
    private const string Setting = "OrchardParticipation:PublicCache";

    private readonly bool _isOn = tenant.GetValue<bool?>(Setting) ?? application.GetValue(Setting, defaultValue: true);

    // Before authentication (-150): a request that may be answered from the cache has nothing to authenticate with.
    public override int ConfigureOrder => -200;

    public override void ConfigureServices(IServiceCollection services)
    {
        if (_isOn)
        {
            services.AddOutputCache(options =>
            {
                options.UseCaseSensitivePaths = true;
                options.AddBasePolicy(policy => policy.AddPolicy<PublicCachePolicy>(), excludeDefaultPolicy: true);
            });
        }
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        if (_isOn)
        {
            app.UseOutputCache();
        }
    }
}
