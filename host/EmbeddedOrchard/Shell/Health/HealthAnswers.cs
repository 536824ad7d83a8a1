using Microsoft.AspNetCore.Http;

namespace EmbeddedOrchard.Shell.Health;

/// <summary>
/// <c>/health/live</c>, as of Orchard Core's feature, and <c>/health/ready</c>, for those who keep the site running. They stand
/// before the site and take no part in it: they answer while it is reloaded, set up or broken. One word is all that they say.
/// </summary>
internal sealed class HealthAnswers(SiteHealth health)
{
    private static readonly PathString Live = "/health/live";
    private static readonly PathString Ready = "/health/ready";

    public static bool Knows(HttpContext http) =>
        http.Request.Path.Value is { Length: 12 or 13 } && (http.Request.Path == Live || http.Request.Path == Ready);

    public async Task AnswerAsync(HttpContext http)
    {
        var (request, response) = (http.Request, http.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            return;
        }

        var isHealthy = request.Path == Live || (await health.ReadyAsync()).All(check => check.IsHealthy);
        response.StatusCode = isHealthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        response.ContentType = "application/json";
        var body = isHealthy ? """{"status":"Healthy"}"""u8 : """{"status":"Unhealthy"}"""u8;
        response.ContentLength = body.Length;
        if (HttpMethods.IsGet(request.Method))
        {
            await response.Body.WriteAsync(body.ToArray());
        }
    }
}
