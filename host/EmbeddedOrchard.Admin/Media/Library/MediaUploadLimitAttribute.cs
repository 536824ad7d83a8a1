using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using OrchardCore.Media;

namespace EmbeddedOrchard.Admin.Media.Library;

/// <summary>
/// Lets a form be as large as uploads may be, and answers a larger one before anything reads it: scripts with 413, people with the screen that
/// says so. Left to the server's own limit, the browser would often see a connection that breaks off and no answer.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MediaUploadLimitAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    // A form has some bytes beside its files.
    private const int FormBytes = 256 * 1024;

    // After the gate of the admin, before the antiforgery token is looked for in the form.
    public int Order => 1;

    public static bool IsScript(HttpRequest request) => request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase);

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        var most = MediaScreens.RequestBytes(http.RequestServices.GetRequiredService<IOptions<MediaOptions>>().Value) + FormBytes;
        var isTooLarge = http.Request.ContentLength > most;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            // The server throws the rest away, for some seconds at most, so that the answer arrives.
            limit.MaxRequestBodySize = isTooLarge ? null : most;
        }

        if (isTooLarge)
        {
            context.Result = IsScript(http.Request)
                ? new StatusCodeResult(StatusCodes.Status413PayloadTooLarge)
                : new RedirectToActionResult("Index", null, new { path = http.Request.Query["path"].ToString(), tooLarge = true });
        }
        else if (MediaTypeHeaderValue.TryParse(http.Request.ContentType, out _))
        {
            http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { MultipartBodyLengthLimit = most }));
        }
    }
}
