using Microsoft.AspNetCore.Http;

namespace EmbeddedOrchard.Shell.Assets;

internal static class AssetResponse
{
    private const string Versioned = "public, max-age=31536000, immutable";
    private const string Unversioned = "public, max-age=3600";

    /// <summary>Answers a request for a module's file, found or not; false when the address is no module's.</summary>
    public static bool TryAnswer(HttpContext http, ModuleAssets assets, out Task answer)
    {
        var path = http.Request.Path.Value!;
        var end = path.IndexOf('/', 1);
        if (end < 0 || !assets.Owns(path.AsSpan(1, end - 1)))
        {
            answer = Task.CompletedTask;
            return false;
        }

        answer = AnswerAsync(http, assets.Find(path));
        return true;
    }

    private static Task AnswerAsync(HttpContext http, ModuleAsset? asset)
    {
        var response = http.Response;
        if (asset is null)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            return Task.CompletedTask;
        }

        response.Headers.ETag = asset.ETag;
        response.Headers.CacheControl = http.Request.Query.ContainsKey("v") ? Versioned : Unversioned;
        response.Headers.XContentTypeOptions = "nosniff";
        if (http.Request.Headers.IfNoneMatch.Contains(asset.ETag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = asset.ContentType;
        response.ContentLength = asset.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(asset.Content).AsTask();
    }
}
