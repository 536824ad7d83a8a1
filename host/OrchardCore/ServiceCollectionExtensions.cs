using EmbeddedOrchard.Shell;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionExtensions
{
    public static OrchardCoreBuilder AddOrchardCore(this IServiceCollection services) => services.AddEmbeddedHost();

    public static IServiceCollection AddOrchardCore(this IServiceCollection services, Action<OrchardCoreBuilder> configure)
    {
        configure(services.AddOrchardCore());
        return services;
    }
}
