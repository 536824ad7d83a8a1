using EmbeddedOrchard.Display;
using EmbeddedOrchard.Localization;
using EmbeddedOrchard.Navigation;
using Microsoft.Extensions.DependencyInjection;

namespace EmbeddedOrchard.Shell;

/// <summary>The areas of this host, each with its own registrations.</summary>
internal static class BuiltInServices
{
    public static IServiceCollection AddBuiltIn(this IServiceCollection services) =>
        services
            .AddDatabase()
            .AddDisplay()
            .AddEmbeddedLocalization()
            .AddMenus();

    public static IServiceCollection AddDatabase(this IServiceCollection services) => services;
}
