using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace EmbeddedOrchard.Admin.Deployment;

/// <summary>Answers a package that is too large with a page that says so, before anything reads it: a connection that breaks off says nothing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PackageLimitAttribute(string page, int megabytes) : Attribute, IAuthorizationFilter, IOrderedFilter
{
    public string Page => page;

    public int Megabytes => megabytes;

    // A form has some bytes beside its file.
    private long MostBytes => (megabytes * 1024L * 1024) + (64 * 1024);

    // Before the antiforgery token is looked for in the form.
    public int Order => int.MinValue;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        var isTooLarge = http.Request.ContentLength > MostBytes;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            // The server reads the rest, without looking at it, so that the answer arrives.
            limit.MaxRequestBodySize = isTooLarge ? null : MostBytes;
        }

        http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { ValueLengthLimit = (int)MostBytes, MultipartBodyLengthLimit = MostBytes }));
        if (isTooLarge)
        {
            context.Result = new RedirectToRouteResult(page, new { tooLarge = true });
        }
    }
}
