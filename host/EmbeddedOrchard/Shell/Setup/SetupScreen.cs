using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Shell.Setup;

internal static class SetupScreen
{
    /// <summary>Before setup there is no database to ask for its name or theme: the screen brings its own page.</summary>
    public static IServiceCollection AddSetupScreen(this IServiceCollection services) =>
        services.RemoveAll<IThemeSelector>().RemoveAll<ISiteService>();
}
