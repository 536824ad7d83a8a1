using EmbeddedOrchard.Localization.Cultures;
using EmbeddedOrchard.Localization.PortableObject;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Localization;

namespace EmbeddedOrchard.Localization;

internal static class LocalizationServices
{
    /// <summary>Where the tenant's pipeline sets the culture of a request.</summary>
    private const int PipelineOrder = -100;

    public static IServiceCollection AddEmbeddedLocalization(this IServiceCollection services)
    {
        services.AddSingleton<IPluralRuleProvider, PluralRules>();
        services.AddSingleton<ILocalizationFileLocationProvider, PoFileLocations>();
        services.AddSingleton<ITranslationProvider, PoFiles>();
        services.AddSingleton<ILocalizationManager, LocalizationManager>();
        services.AddSingleton<PoLocalizerFactory>();
        services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory>(provider => provider.GetRequiredService<PoLocalizerFactory>()));
        services.Replace(ServiceDescriptor.Singleton<IHtmlLocalizerFactory>(provider => provider.GetRequiredService<PoLocalizerFactory>()));
        services.TryAddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));
        services.TryAddTransient(typeof(IHtmlLocalizer<>), typeof(HtmlLocalizer<>));
        services.TryAddTransient<IViewLocalizer, ViewLocalizer>();

        services.AddSingleton<ValidationMessages>();
        services.AddSingleton<IConfigureOptions<MvcDataAnnotationsLocalizationOptions>>(provider => provider.GetRequiredService<ValidationMessages>());
        services.AddSingleton<IPostConfigureOptions<MvcOptions>>(provider => provider.GetRequiredService<ValidationMessages>());

        services.AddScoped<ILocalizationService, SiteCultures>();
        services.AddSingleton(new StartupAction(PipelineOrder)
        {
            Configure = (app, _, _) =>
            {
                app.UseMiddleware<RequestCultures>();
                return ValueTask.CompletedTask;
            },
        });
        services.Configure<RequestLocalizationOptions>(options => options.AddInitialRequestCultureProvider(new AdminCookieCultureProvider()));
        return services;
    }
}
