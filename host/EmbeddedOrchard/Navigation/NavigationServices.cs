using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Navigation;

namespace EmbeddedOrchard.Navigation;

internal static class NavigationServices
{
    public static IServiceCollection AddMenus(this IServiceCollection services) =>
        services
            .AddScoped<INavigationManager, NavigationManager>()
            .AddSingleton<IConfigureOptions<PagerOptions>, PagerConfiguration>();
}

internal sealed class PagerConfiguration(IShellConfiguration configuration) : IConfigureOptions<PagerOptions>
{
    public void Configure(PagerOptions options)
    {
        var section = configuration.GetSection("OrchardCore_Navigation:PagerOptions");
        options.PageSize = Number(section["PageSize"], options.PageSize);
        options.MaxPageSize = Number(section["MaxPageSize"], options.MaxPageSize);
        options.MaxPagedCount = Number(section["MaxPagedCount"], options.MaxPagedCount);
    }

    private static int Number(string? text, int fallback) => int.TryParse(text, out var number) && number >= 0 ? number : fallback;
}
