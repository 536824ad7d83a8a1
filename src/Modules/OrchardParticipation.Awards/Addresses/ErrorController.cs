using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Addresses;

/// <summary>What readers see instead of an empty answer, in the language of the address that went wrong.</summary>
public sealed class ErrorController(ISiteCultures cultures) : Controller
{
    // OrchardCore.Diagnostics leads here: with a status, and without one after an exception.
    [Route("error/{status:int:range(400,599)=500}")]
    [IgnoreAntiforgeryToken]
    public async Task<IActionResult> Index(int status)
    {
        var happened = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;

        // The page itself is no place to visit.
        Response.StatusCode = happened ? status : Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound;
        Response.Headers.CacheControl = "no-store";
        var order = await cultures.GetAsync();
        return View(new ErrorPage(Response.StatusCode, PublicPaths.Home(order.Supported(CultureInfo.CurrentUICulture.Name) ?? order.Default))
        {
            // What every line of the log of this request has.
            Trace = Response.StatusCode >= 500 ? Activity.Current?.TraceId.ToHexString() : null,
        });
    }
}

public sealed record ErrorPage(int Status, string HomePath)
{
    /// <summary>What a reader can quote, so that the mistake is found in the log; null when there is nothing to find.</summary>
    public string? Trace { get; init; }

    public ErrorKind Kind => Status switch
    {
        404 or 410 => ErrorKind.NotFound,
        401 or 403 => ErrorKind.NotAllowed,
        < 500 => ErrorKind.NotUnderstood,
        _ => ErrorKind.Ours,
    };
}

public enum ErrorKind
{
    NotFound,
    NotAllowed,
    NotUnderstood,
    Ours,
}
