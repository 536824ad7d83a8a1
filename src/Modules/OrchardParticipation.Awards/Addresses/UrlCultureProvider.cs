using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace OrchardParticipation.Awards.Addresses;

/// <summary>The language of a page is the first segment of its address; for an error page, of the address that went wrong.</summary>
internal sealed class UrlCultureProvider : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var failed = httpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;

        return Task.FromResult(Languages.In(failed ?? httpContext.Request.Path) is { } culture ? new ProviderCultureResult(culture) : null);
    }
}
