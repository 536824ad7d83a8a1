using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Addresses;

/// <summary>Addresses without a language lead to the reader's.</summary>
public sealed class LanguageRedirectController(ISiteCultures cultures) : Controller
{
    [HttpGet("")]
    [HttpHead("")]
    [HttpGet("processes/{**rest}")]
    [HttpHead("processes/{**rest}")]
    [HttpGet("pages/{**rest}")]
    [HttpHead("pages/{**rest}")]
    [HttpGet("open-data")]
    [HttpHead("open-data")]
    public async Task<IActionResult> Index()
    {
        var order = await cultures.GetAsync();
        var query = Languages.QueryWithoutLanguage(Request.Query);
        if (order.Supported(Request.Query[Languages.Parameter]) is { } asked)
        {
            return RedirectPermanent(Request.PathBase + Languages.PathIn(asked, Request.Path) + query);
        }

        Response.Headers.Vary = "Accept-Language, Cookie";
        var culture = order.Supported(CultureInfo.CurrentUICulture.Name) ?? order.Default;
        return Redirect(Request.PathBase + Languages.PathIn(culture, Request.Path) + query);
    }
}
