using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace EmbeddedOrchard.Content.Routing;

/// <summary>Displays a content item at its path. Public because MVC finds only public controllers.</summary>
[Area("OrchardCore.Contents")]
public sealed class ItemController(IContentManager contents, IAuthorizationService authorization) : Controller
{
    public async Task<IActionResult> Display(string? contentItemId)
    {
        var item = string.IsNullOrEmpty(contentItemId) ? null : await contents.GetAsync(contentItemId);
        if (item is null)
        {
            return NotFound();
        }

        return await authorization.AuthorizeAsync(User, CommonPermissions.ViewContent, item) ? View(item) : Refused();
    }

    private IActionResult Refused() => User.Identity?.IsAuthenticated == true ? Forbid() : NotFound();
}
