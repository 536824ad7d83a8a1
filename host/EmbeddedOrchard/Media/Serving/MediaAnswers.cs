using System.Globalization;
using EmbeddedOrchard.Media.Files;
using EmbeddedOrchard.Media.Intake;
using EmbeddedOrchard.Media.Pictures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using OrchardCore.Media;

namespace EmbeddedOrchard.Media.Serving;

/// <summary>Answers requests for files of the library, whole, in parts, or resized.</summary>
internal static class MediaAnswers
{
    // Opened in a window of its own, a drawing is a page of this site: as such it must not do anything.
    private const string DrawingPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'";
    private const string Caching = "public, max-age=3600";

    public static IApplicationBuilder UseMedia(this IApplicationBuilder app)
    {
        var options = app.ApplicationServices.GetRequiredService<IOptions<MediaOptions>>().Value;
        return app.Use(next => http => http.Request.Path.StartsWithSegments(options.AssetsRequestPath, out var inside) && inside.HasValue
            ? AnswerAsync(http, inside.Value!, options)
            : next(http));
    }

    private static async Task AnswerAsync(HttpContext http, string path, MediaOptions options)
    {
        var (request, response, services) = (http.Request, http.Response, http.RequestServices);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            return;
        }

        var (root, extension) = (services.GetRequiredService<MediaRoot>(), MediaPath.ExtensionOf(path));
        if (!options.AllowedFileExtensions.Contains(extension) || !FileKinds.TryGetContentType(extension, out var contentType)
            || services.GetRequiredService<MediaFileStore>().FindFile(path) is not { } file)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var place = root.Find(file.Path);
        if (Rendition.IsAsked(request.Query))
        {
            if (Rendition.Read(request.Query, options.SupportedSizes) is not { } rendition)
            {
                response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }

            // A drawing has no pixels: every size of it is itself.
            place = !services.GetRequiredService<MediaTokens>().IsValid(path, rendition, request.Query[Rendition.Token]) ? null
                : FileKinds.IsPicture(extension) ? await services.GetRequiredService<Renditions>().FindOrMakeAsync(file, rendition)
                : place;
        }

        if (place is null)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await SendAsync(http, new FileInfo(place), contentType);
    }

    private static async Task SendAsync(HttpContext http, FileInfo file, string contentType)
    {
        if (!file.Exists)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var headers = http.Response.Headers;
        headers.CacheControl = Caching;
        headers.XContentTypeOptions = "nosniff";
        if (contentType == "image/svg+xml")
        {
            headers.ContentSecurityPolicy = DrawingPolicy;
        }

        if (!FileKinds.IsShown(contentType))
        {
            headers.ContentDisposition = "attachment";
        }

        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{file.LastWriteTimeUtc.Ticks:x}-{file.Length:x}\"");
        await TypedResults.PhysicalFile(file.FullName, contentType, lastModified: file.LastWriteTimeUtc, entityTag: new EntityTagHeaderValue(tag), enableRangeProcessing: true)
            .ExecuteAsync(http);
    }
}
