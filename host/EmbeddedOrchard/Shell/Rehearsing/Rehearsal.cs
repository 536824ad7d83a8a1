using EmbeddedOrchard.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace EmbeddedOrchard.Shell.Rehearsing;

/// <summary>One rehearsal: its services, and requests as the browser that asked for it would send them.</summary>
internal sealed class Rehearsal(
    HttpContext origin, IHttpContextAccessor accessor, IServiceProvider services, RequestDelegate pipeline, Session session, CancellationToken ends)
{
    private const int Redirects = 3;

    // What is about the body of the real request, or would have a page answered without being made.
    private static readonly string[] _left =
    [
        HeaderNames.ContentLength, HeaderNames.ContentType, HeaderNames.TransferEncoding, HeaderNames.AcceptEncoding, HeaderNames.Range, HeaderNames.IfRange,
        HeaderNames.IfMatch, HeaderNames.IfNoneMatch, HeaderNames.IfModifiedSince, HeaderNames.IfUnmodifiedSince, HeaderNames.Expect, HeaderNames.Origin,
    ];

    public IServiceProvider Services => services;

    /// <summary>Whether somebody gave up what was done here so far.</summary>
    public bool IsCancelled => session.IsCancelled;

    /// <summary>The request as it came, with its form and its user, for code that binds models. What the caller awaits finds it as the ambient one.</summary>
    public HttpContext Post()
    {
        var context = NewContext(origin.Request.Path, origin.Request.QueryString, HttpMethods.Post, Stream.Null);
        context.Request.ContentType = origin.Request.ContentType;
        context.Request.Form = origin.Request.Form;
        context.User = origin.User;
        context.SetEndpoint(origin.GetEndpoint());
        accessor.HttpContext = context;

        return context;
    }

    /// <summary>Writes what was done, so that queries of the page find it.</summary>
    public Task FlushAsync() => session.FlushAsync();

    /// <summary>The page at a local address as it would be if all this were committed.</summary>
    public async Task<RehearsedPage> GetAsync(string address, Action<HttpContext>? prepare = null)
    {
        for (var redirects = 0; ; redirects++)
        {
            var url = new Uri(new Uri("http://rehearsal/"), address);
            using var body = new MemoryStream();
            var path = PathString.FromUriComponent(url.AbsolutePath).StartsWithSegments(origin.Request.PathBase, out var rest) ? rest : new PathString("/");
            var context = NewContext(path, QueryString.FromUriComponent(url.Query), HttpMethods.Get, body);
            prepare?.Invoke(context);
            accessor.HttpContext = context;
            await pipeline(context);

            await context.Response.CompleteAsync();
            ends.ThrowIfCancellationRequested();
            var target = context.Response.Headers.Location.ToString();
            if (context.Response.StatusCode is < 300 or >= 400 || !target.StartsWith('/') || target.StartsWith("//", StringComparison.Ordinal) || redirects == Redirects)
            {
                return new RehearsedPage(context.Response.StatusCode, context.Response.ContentType, body.ToArray());
            }

            address = target;
        }
    }

    private DefaultHttpContext NewContext(PathString path, QueryString query, string method, Stream body)
    {
        var request = new HttpRequestFeature
        {
            Protocol = origin.Request.Protocol,
            Scheme = origin.Request.Scheme,
            Method = method,
            PathBase = origin.Request.PathBase,
            Path = path,
            QueryString = query.Value ?? string.Empty,
            Body = Stream.Null,
        };
        foreach (var (name, value) in origin.Request.Headers)
        {
            if (!_left.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                request.Headers[name] = value;
            }
        }

        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(request);
        features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        features.Set<IHttpRequestLifetimeFeature>(new HttpRequestLifetimeFeature { RequestAborted = ends });
        features.Set<IServiceProvidersFeature>(new RehearsalServices { RequestServices = services });
        features.Set(origin.Features.Get<IHttpConnectionFeature>());

        return new DefaultHttpContext(features) { TraceIdentifier = origin.TraceIdentifier };
    }

    private sealed class RehearsalServices : IServiceProvidersFeature
    {
        public required IServiceProvider RequestServices { get; set; }
    }
}

/// <summary>An answer that nobody was sent.</summary>
internal sealed record RehearsedPage(int Status, string? ContentType, byte[] Body);
