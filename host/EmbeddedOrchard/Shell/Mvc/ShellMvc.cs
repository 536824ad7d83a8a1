using EmbeddedOrchard.Display;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;

namespace EmbeddedOrchard.Shell.Mvc;

internal static class ShellMvc
{
    /// <summary>MVC with the controllers of the enabled features and the compiled views of their modules.</summary>
    public static IServiceCollection AddShellMvc(this IServiceCollection services, EnabledFeatures enabled)
    {
        var parts = new ApplicationPartManager();
        if (!enabled.Contains(BuiltInFeatures.Setup))
        {
            parts.ApplicationParts.Add(new AssemblyPart(typeof(ShellMvc).Assembly));
        }

        foreach (var extension in enabled.Extensions.Where(extension => extension.Assembly is not null))
        {
            parts.ApplicationParts.Add(new AssemblyPart(extension.Assembly!));
            parts.ApplicationParts.Add(new ModuleViewsPart(extension.Id, extension.Assembly!));
        }

        parts.FeatureProviders.Add(new EnabledControllers(enabled));
        services.AddSingleton(parts);
        services.AddControllersWithViews(options => options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute()));
        services.AddSingleton<IApplicationModelProvider>(new ModuleAreas(enabled));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "antiforgery";
            options.FormFieldName = "__RequestVerificationToken";
        });
        return services;
    }
}
