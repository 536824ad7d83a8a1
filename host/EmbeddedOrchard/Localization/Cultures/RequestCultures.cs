using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Localization;

namespace EmbeddedOrchard.Localization.Cultures;

/// <summary>ASP.NET's request localization with the site's languages, which may change while the site runs.</summary>
internal sealed partial class RequestCultures(RequestDelegate next, IOptions<RequestLocalizationOptions> options, ILoggerFactory loggers)
{
    private readonly ILogger _logger = loggers.CreateLogger<RequestCultures>();
    private volatile Built? _built;

    public async Task InvokeAsync(HttpContext context)
    {
        var localization = context.RequestServices.GetRequiredService<ILocalizationService>();
        var standard = await localization.GetDefaultCultureAsync();
        var supported = await localization.GetSupportedCulturesAsync();
        var key = standard + ":" + string.Join(',', supported);
        if (_built is not { } built || built.Key != key)
        {
            _built = built = new Built(key, Build(standard, supported));
        }

        await built.Middleware.Invoke(context);
    }

    private RequestLocalizationMiddleware Build(string standard, string[] supported)
    {
        var basis = options.Value;
        var cultures = supported.Select(Culture).OfType<CultureInfo>().ToList();
        var mine = new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(Culture(standard) ?? cultures.FirstOrDefault() ?? CultureInfo.InvariantCulture),
            SupportedCultures = cultures,
            SupportedUICultures = cultures,
            RequestCultureProviders = basis.RequestCultureProviders,
            FallBackToParentCultures = basis.FallBackToParentCultures,
            FallBackToParentUICultures = basis.FallBackToParentUICultures,
            ApplyCurrentCultureToResponseHeaders = basis.ApplyCurrentCultureToResponseHeaders,
        };
        return new RequestLocalizationMiddleware(next, Options.Create(mine), loggers);
    }

    private CultureInfo? Culture(string name)
    {
        try
        {
            // Not the machine's own number and date formats: pages must not depend on who runs the server.
            return new CultureInfo(name, useUserOverride: false);
        }
        catch (CultureNotFoundException exception)
        {
            LogUnknown(_logger, exception, name);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The site's settings name the culture '{Culture}', which does not exist; it is left out")]
    private static partial void LogUnknown(ILogger logger, Exception exception, string culture);

    private sealed record Built(string Key, RequestLocalizationMiddleware Middleware);
}
