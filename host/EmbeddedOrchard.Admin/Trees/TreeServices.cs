using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EmbeddedOrchard.Admin.Trees;

internal static class TreeServices
{
    /// <summary>What menus and taxonomies have in common; either may ask for it.</summary>
    public static void AddTrees(this IServiceCollection services)
    {
        services.TryAddScoped<TreeRows>();
        services.TryAddScoped<NodeEditing>();
    }
}
