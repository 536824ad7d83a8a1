using EmbeddedOrchard.Deployment.Sources;
using Microsoft.Extensions.DependencyInjection;

namespace EmbeddedOrchard.Deployment;

internal static class DeploymentServices
{
    /// <summary>Plans of exports, and exports. Needs content, settings, roles and the shell's features.</summary>
    public static IServiceCollection AddDeployment(this IServiceCollection services) =>
        services
            .AddScoped<DeploymentPlanStore>()
            .AddScoped<RecipeExport>()
            .AddScoped<IDeploymentSource, FeatureSource>()
            .AddScoped<IDeploymentSource, ThemeSource>()
            .AddScoped<IDeploymentSource, SettingsSource>()
            .AddScoped<IDeploymentSource, RoleSource>()
            .AddScoped<IDeploymentSource, DefinitionSource>()
            .AddScoped<MediaSource>()
            .AddScoped<IDeploymentSource>(provider => provider.GetRequiredService<MediaSource>())
            .AddScoped<IDeploymentSource, ContentSource>()
            .AddScoped<IDeploymentSource, OwnStepsSource>();
}
