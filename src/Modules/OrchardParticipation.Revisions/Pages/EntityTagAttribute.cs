using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace OrchardParticipation.Revisions.Pages;

/// <summary>Names what was answered by its bytes (ETag), and answers 304 to who has them already.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EntityTagAttribute : Attribute, IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        var body = response.Body;
        using var buffer = new MemoryStream();
        response.Body = buffer;
        try
        {
            await next();
        }
        finally
        {
            response.Body = body;
        }

        var bytes = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        if (response.StatusCode == StatusCodes.Status200OK)
        {
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes.Span).AsSpan(0, 16))}\"");
            response.Headers.ETag = tag.ToString();
            if (Has(request.GetTypedHeaders(), tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.Headers.ContentLength = null;
                response.Headers.ContentType = StringValues.Empty;
                return;
            }
        }

        // Writing nothing would begin the answer, and no page of an error could take its place any more.
        if (!bytes.IsEmpty)
        {
            await body.WriteAsync(bytes, context.HttpContext.RequestAborted);
        }
    }

    private static bool Has(RequestHeaders headers, EntityTagHeaderValue tag) =>
        headers.IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false));
}
