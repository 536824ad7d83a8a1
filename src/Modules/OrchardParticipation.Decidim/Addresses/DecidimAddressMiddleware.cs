using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Decidim.Addresses;

/// <summary>
/// Leads readers of addresses that a Decidim site had to what is there now, in one step: for good when the address says its
/// language, else to the reader's. What names nothing is left to the pages, which answer that it does not exist.
/// </summary>
internal sealed class DecidimAddressMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, ISiteCultures cultures, DecidimAddresses addresses)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            await next(context);
            return;
        }

        var order = await cultures.GetAsync();
        var (language, below) = Apart(request.Path.Value ?? "", order);
        if (DecidimPath.Read(below) is not { } path)
        {
            await next(context);
            return;
        }

        if (path is DecidimPath.Gone)
        {
            context.Response.StatusCode = StatusCodes.Status410Gone;
            return;
        }

        var query = new DecidimQuery(request.Query);
        var said = order.Supported(query.Language) ?? language;
        var culture = said ?? order.Supported(CultureInfo.CurrentUICulture.Name) ?? order.Default;
        var isOurs = path.IsOurs && language is not null && !query.IsForeign;
        if (isOurs
            || await addresses.FindAsync(context.User, path, query, culture) is not { } target
            || target == request.Path.ToUriComponent() + request.QueryString.ToUriComponent())
        {
            await next(context);
            return;
        }

        // Which edition is the newest changes.
        var forGood = said is not null && path is not DecidimPath.Search;
        if (said is null)
        {
            context.Response.Headers.Vary = "Accept-Language, Cookie";
        }

        context.Response.Redirect(request.PathBase.ToUriComponent() + target, forGood);
    }

    private static (string? Language, string Below) Apart(string path, CultureOrder order)
    {
        var end = path.IndexOf('/', Math.Min(1, path.Length));
        return end > 1 && order.Supported(path[1..end]) is { } language ? (language, path[end..]) : (null, path);
    }
}
