using EmbeddedOrchard.Display.Editing;
using EmbeddedOrchard.Display.Notices;
using EmbeddedOrchard.Display.Pages;
using EmbeddedOrchard.Display.Placing;
using EmbeddedOrchard.Display.Shapes;
using EmbeddedOrchard.Display.Theming;
using EmbeddedOrchard.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Razor;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.ResourceManagement;

namespace EmbeddedOrchard.Display;

internal static class DisplayServices
{
    /// <summary>Themes, shapes, page furniture and messages. Needs MVC with views, an extension manager and a string localizer factory.</summary>
    public static IServiceCollection AddDisplay(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<ViewCatalog>(provider => new(provider.GetRequiredService<ApplicationPartManager>()));
        services.AddSingleton<IModuleFiles>(provider => new ModuleFiles(provider.GetRequiredService<EnabledFeatures>().Extensions
            .Where(extension => extension.Assembly is not null)
            .Select(extension => (extension.Id, extension.Assembly!))));
        services.AddScoped<CurrentSite>();
        return services.AddTheming().AddPages().AddShapes();
    }

    private static IServiceCollection AddTheming(this IServiceCollection services)
    {
        services.AddScoped<IThemeSelector, SiteThemeSelector>();
        services.AddScoped<IThemeSelector, AdminThemeSelector>();
        services.AddScoped<IThemeManager, ThemeManager>();
        services.AddScoped<PageThemes>();
        services.AddSingleton<RazorViewEngine>();
        services.Replace(ServiceDescriptor.Singleton<IRazorViewEngine, ThemedViewEngine>());
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new ThemeViewLocations()));
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add(new PageThemeFilter());
            options.Filters.Add(new NoticeFilter());
            options.Filters.Add(new UpdaterFilter());
        });
        return services;
    }

    private static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddScoped<IPageServices, PageServices>();
        services.AddScoped<IPageTitleBuilder, PageTitleBuilder>();
        services.AddScoped<IResourceManager, ResourceManager>();
        services.AddScoped<PageZones>();
        services.AddScoped<ILayoutAccessor>(provider => provider.GetRequiredService<PageZones>());
        services.AddScoped<IOrchardDisplayHelper, OrchardDisplayHelper>();
        services.AddSingleton<ViewLocalizers>();
        services.AddScoped<INotifier, Notifier>();
        services.AddScoped<PendingNotices>();
        services.AddSingleton<NoticeCookie>();
        return services;
    }

    private static IServiceCollection AddShapes(this IServiceCollection services)
    {
        services.AddSingleton<ShapeTemplates>();
        services.AddScoped<ShapeRenderer>();
        services.AddScoped<IDisplayHelper>(provider => provider.GetRequiredService<ShapeRenderer>());
        services.AddScoped<IUpdateModelAccessor, UpdateModelAccessor>();
        services.AddSingleton<PlacementRules>();
        services.AddScoped<ContentDrivers>();
        services.AddScoped<IContentItemDisplayManager, ContentItemDisplayManager>();
        return services;
    }
}
