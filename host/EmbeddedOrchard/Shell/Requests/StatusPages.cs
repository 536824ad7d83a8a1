using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using OrchardCore.Environment.Shell;

namespace EmbeddedOrchard.Shell.Requests;

/// <summary>An error without a body becomes the page at <c>/error/{status}</c>, where a module has one, or a plain page.</summary>
internal sealed class StatusPages(RequestDelegate next, ShellSettings settings)
{
    private static readonly object Failed = new();

    /// <summary>The next run of the pipeline shows this status instead of the address asked for.</summary>
    public static void Show(HttpContext http, int status) => http.Items[Failed] = status;

    public Task InvokeAsync(HttpContext http)
    {
        if (http.Items.Count > 0 && http.Items.Remove(Failed, out var status))
        {
            return ShowAsync(http, (int)status!);
        }

        var answer = next(http);
        return answer.IsCompletedSuccessfully && http.Response.StatusCode < StatusCodes.Status400BadRequest ? answer : CompleteAsync(http, answer);
    }

    public static Task WritePlainAsync(HttpContext http)
    {
        var status = http.Response.StatusCode;
        var title = $"{status} {ReasonPhrases.GetReasonPhrase(status)}";
        http.Response.ContentType = "text/html; charset=utf-8";
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.WriteAsync(
            $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body><h1>{title}</h1><p>Request {http.TraceIdentifier}</p></body></html>");
    }

    private async Task CompleteAsync(HttpContext http, Task answer)
    {
        await answer;
        var response = http.Response;
        if (response.StatusCode >= StatusCodes.Status400BadRequest && !response.HasStarted && response.ContentLength is null
            && string.IsNullOrEmpty(response.ContentType) && WantsPage(http.Request)
            && http.Features.Get<IStatusCodePagesFeature>() is not { Enabled: false })
        {
            await ShowAsync(http, response.StatusCode);
        }
    }

    private async Task ShowAsync(HttpContext http, int status)
    {
        var (request, response) = (http.Request, http.Response);
        if (settings.IsUninitialized())
        {
            // Every address is the setup screen then.
            response.StatusCode = status;
            await WritePlainAsync(http);
            return;
        }

        var (path, query, method, endpoint) = (request.Path, request.QueryString, request.Method, http.GetEndpoint());
        http.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature
        {
            OriginalPathBase = request.PathBase,
            OriginalPath = path.Value!,
            OriginalQueryString = query.Value,
            Endpoint = endpoint,
            RouteValues = http.Features.Get<IRouteValuesFeature>()?.RouteValues,
        });
        http.SetEndpoint(null);
        http.Features.Set<IRouteValuesFeature>(null);
        request.Path = "/error/" + status.ToString(CultureInfo.InvariantCulture);
        request.QueryString = QueryString.Empty;
        request.Method = HttpMethods.IsHead(method) ? method : HttpMethods.Get;

        // What was sent may be what was wrong: the page must not read it again.
        var (body, type) = (request.Body, request.ContentType);
        (request.Body, request.ContentType) = (Stream.Null, null);
        http.Features.Set<IFormFeature>(null);
        try
        {
            await next(http);
            if (!response.HasStarted && http.GetEndpoint() is null)
            {
                response.StatusCode = status;
                await WritePlainAsync(http);
            }
        }
        finally
        {
            (request.Path, request.QueryString, request.Method) = (path, query, method);
            (request.Body, request.ContentType) = (body, type);
            http.Features.Set<IStatusCodeReExecuteFeature>(null);
        }
    }

    // A script or an image that is missing needs no page; who says nothing gets one.
    private static bool WantsPage(HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();
        return (accept.Length == 0 || accept.Contains("html", StringComparison.OrdinalIgnoreCase) || accept.Contains("*/*", StringComparison.Ordinal))
            && (Path.GetExtension(request.Path.Value.AsSpan()) is { Length: 0 } || accept.Contains("html", StringComparison.OrdinalIgnoreCase));
    }
}
