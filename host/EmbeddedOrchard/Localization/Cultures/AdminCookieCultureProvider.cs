using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace EmbeddedOrchard.Localization.Cultures;

/// <summary>The language that an editor chose for the admin; it says nothing about public pages.</summary>
internal sealed class AdminCookieCultureProvider : RequestCultureProvider
{
    public const string CookieName = "admin_culture_Default";

    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var prefix = httpContext.RequestServices.GetRequiredService<IOptions<AdminOptions>>().Value.AdminUrlPrefix;
        var cookie = httpContext.Request.Path.StartsWithSegments("/" + prefix) ? httpContext.Request.Cookies[CookieName] : null;
        return Task.FromResult(string.IsNullOrEmpty(cookie) ? null : CookieRequestCultureProvider.ParseCookieValue(cookie));
    }
}
