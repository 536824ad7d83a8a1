using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using OrchardCore.Admin;
using OrchardCore.Contents;

namespace EmbeddedOrchard.Admin.Contents.Previewing;

/// <summary>Shows in the site's theme what stands in an editor and is not saved.</summary>
[Area("OrchardCore.ContentPreview")]
public sealed class PreviewController(IAuthorizationService authorization, IServiceProvider services) : Controller
{
    private readonly Preview _preview = services.GetRequiredService<Preview>();
    private readonly PreviewBanner _banner = services.GetRequiredService<PreviewBanner>();

    [HttpPost]
    public async Task<IActionResult> Render(PreviewForm form)
    {
        if (await _preview.FindAsync(form, User) is not { } item)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.PreviewContent, item))
        {
            return User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();
        }

        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex";

        return await _preview.MakeAsync(HttpContext, form) switch
        {
            { Page: { } page } => Shown(page),
            var refused => Refused(refused),
        };
    }

    private ContentResult Shown(byte[] page)
    {
        // Beside the policy of every page: what is pressed in a preview by mistake is sent nowhere.
        Response.Headers.ContentSecurityPolicy = StringValues.Concat(Response.Headers.ContentSecurityPolicy, "form-action 'none'");

        return Content(_banner.On(Encoding.UTF8.GetString(page), Url.Content("~/TheAdmin/css/preview.css")), "text/html; charset=utf-8", Encoding.UTF8);
    }

    private ViewResult Refused(PreviewOutcome outcome)
    {
        AdminAttribute.Apply(HttpContext);
        Response.StatusCode = outcome.Status;

        return View(nameof(Refused), outcome);
    }
}
