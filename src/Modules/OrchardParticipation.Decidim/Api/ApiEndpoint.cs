using System.Globalization;
using System.Text;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;
using OrchardParticipation.Decidim.Api.Limits;

namespace OrchardParticipation.Decidim.Api;

/// <summary><c>POST /api</c>, from any origin. It only reads, so that nothing has to be proved by who asks.</summary>
internal static partial class ApiEndpoint
{
    public const string Path = "/api";
    public const string DocsPath = "/api/docs";

    // The words of Decidim.
    private static readonly byte[] _unexpected = Encoding.UTF8.GetBytes("""{"errors":[{"message":"Internal Server error"}],"data":{}}""");

    public static async Task AnswerAsync(HttpContext context)
    {
        AllowAnyOrigin(context.Response);
        try
        {
            if (context.RequestServices.GetRequiredService<ClientLimits>().Wait(context.Connection.RemoteIpAddress) is { } wait)
            {
                context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                await WriteErrorAsync(context, StatusCodes.Status429TooManyRequests, "Too many requests. Wait, and ask again.");
                return;
            }

            var request = await ApiRequest.ReadAsync(context.Request);
            await WriteAsync(
                context, StatusCodes.Status200OK, await context.RequestServices.GetRequiredService<ApiRunner>().AnswerAsync(context.User, request, context.RequestAborted));
        }
        catch (BadRequestException error)
        {
            await WriteErrorAsync(context, error.Status, error.Message);
        }
        catch (BadHttpRequestException error)
        {
            await WriteErrorAsync(context, error.StatusCode, "The request cannot be read.");
        }
        catch (Exception error) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            Failed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ApiEndpoint)), error);
            await WriteAsync(context, StatusCodes.Status500InternalServerError, _unexpected);
        }
    }

    /// <summary>Answers what browsers ask before they let a page of another site ask.</summary>
    public static Task AllowAsync(HttpContext context)
    {
        AllowAnyOrigin(context.Response);
        context.Response.Headers.AccessControlAllowMethods = "POST, OPTIONS";
        context.Response.Headers.AccessControlAllowHeaders = context.Request.Headers.AccessControlRequestHeaders is { Count: > 0 } asked ? asked.ToString() : HeaderNames.ContentType;
        context.Response.Headers.AccessControlMaxAge = "7200";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    public static Task RedirectAsync(HttpContext context)
    {
        context.Response.Redirect(context.Request.PathBase + DocsPath, permanent: true);
        return Task.CompletedTask;
    }

    private static void AllowAnyOrigin(HttpResponse response) => response.Headers.AccessControlAllowOrigin = "*";

    private static async Task WriteErrorAsync(HttpContext context, int status, string message) =>
        await WriteAsync(context, status, await ApiRunner.ErrorAsync(new ExecutionError(message)));

    private static async Task WriteAsync(HttpContext context, int status, byte[] body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = body.Length;

        // The body says what is wrong: no page takes its place.
        if (context.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A query of the API failed.")]
    private static partial void Failed(ILogger logger, Exception error);
}
