using GraphQL.Types;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Decidim.Api.Docs;

/// <summary>A page about the API for people, made from its schema.</summary>
public sealed class ApiDocsController(IPublicPage page) : Controller
{
    [HttpGet("api/docs/{**rest}")]
    [HttpHead("api/docs/{**rest}")]
    public IActionResult Index()
    {
        Response.Headers.Vary = "Accept-Language, Cookie";
        var services = HttpContext.RequestServices;
        return View(new DocsPage(
            page.AddressOf(ApiEndpoint.Path), services.GetRequiredService<ApiSettings>().RequestsPerMinute, DocsPage.TypesOf(services.GetRequiredService<ISchema>())));
    }
}
