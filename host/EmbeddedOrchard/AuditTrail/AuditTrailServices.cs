using EmbeddedOrchard.AuditTrail.Content;
using EmbeddedOrchard.AuditTrail.Documents;
using EmbeddedOrchard.AuditTrail.Keeping;
using EmbeddedOrchard.AuditTrail.Media;
using EmbeddedOrchard.AuditTrail.Recipes;
using EmbeddedOrchard.AuditTrail.Users;
using EmbeddedOrchard.Documents;
using EmbeddedOrchard.Media.Events;
using EmbeddedOrchard.Security.Roles;
using EmbeddedOrchard.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Recipes.Events;
using OrchardCore.Security.Permissions;
using OrchardCore.Users.Events;
using OrchardCore.Users.Handlers;

namespace EmbeddedOrchard.AuditTrail;

internal static class AuditTrailServices
{
    public static IServiceCollection AddAuditTrail(this IServiceCollection services)
    {
        services.Configure<StoreCollectionOptions>(options => options.Collections.Add(AuditTrailEvent.Collection));

        // The first handler is the last to hear what has been done: an event has the item as the others left it.
        services.Insert(0, ServiceDescriptor.Scoped<IContentHandler, ContentTrail>());
        return services
            .AddIndexProvider<AuditTrailIndexProvider>()
            .AddDataMigration<AuditTrailMigrations>()
            .AddScoped<TrailTrimming>()
            .AddScoped<IAuditTrailManager, AuditTrailManager>()
            .AddPermissionProvider<AuditTrailPermissionProvider>()
            .AddSingleton<IBackgroundTask, TrimmingTask>()
            .AddEvents<TrimmingEvents>()
            .AddEvents<ContentTrailEvents>()
            .AddEvents<RecipeTrailEvents>()
            .AddEvents<DocumentTrailEvents>()
            .AddScoped<IRecipeEventHandler, RecipeTrail>()
            .AddScoped<IDocumentWatcher<SiteSettings>, DocumentTrail<SiteSettings>>()
            .AddScoped<IDocumentWatcher<RolesDocument>, DocumentTrail<RolesDocument>>();
    }

    public static IServiceCollection AddUserAuditTrail(this IServiceCollection services) =>
        services
            .AddEvents<UserTrailEvents>()
            .AddSingleton<FailedSignIns>()
            .AddScoped<UserTrail>()
            .AddScoped<ILoginFormEvent>(provider => provider.GetRequiredService<UserTrail>())
            .AddScoped<IUserEventHandler>(provider => provider.GetRequiredService<UserTrail>())
            .AddSingleton<IBackgroundTask, FailedSignInsTask>();

    public static IServiceCollection AddMediaAuditTrail(this IServiceCollection services) =>
        services
            .AddEvents<MediaTrailEvents>()
            .AddScoped<IMediaWatcher, MediaTrail>();

    private static IServiceCollection AddEvents<TEvents>(this IServiceCollection services) where TEvents : class, IConfigureOptions<AuditTrailOptions> =>
        services.AddSingleton<IConfigureOptions<AuditTrailOptions>, TEvents>();
}
