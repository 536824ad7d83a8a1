using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace EmbeddedOrchard.Security.Web;

internal sealed class AntiforgeryCookie(ShellSettings shell) : IConfigureOptions<AntiforgeryOptions>
{
    public void Configure(AntiforgeryOptions options)
    {
        options.Cookie.Name = "__orchantiforgery_" + shell.VersionId;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;

        // frame-ancestors of the content security policy says it, and for all pages.
        options.SuppressXFrameOptionsHeader = true;
    }
}
