namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceExtensions
{
    public static OrchardCoreBuilder AddOrchardCms(this IServiceCollection services) => services.AddOrchardCore();

    public static IServiceCollection AddOrchardCms(this IServiceCollection services, Action<OrchardCoreBuilder> configure)
    {
        configure(services.AddOrchardCms());
        return services;
    }
}
