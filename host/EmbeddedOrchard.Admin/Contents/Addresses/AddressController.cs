using EmbeddedOrchard.Admin.Contents.Editing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;

namespace EmbeddedOrchard.Admin.Contents.Addresses;

/// <summary>Tells an open editor which address the item will have. Reads only; whoever may edit the item may ask.</summary>
[Area("OrchardCore.Autoroute")]
public sealed class AddressController(IServiceProvider services) : Controller
{
    private readonly EditableItems _editable = services.GetRequiredService<EditableItems>();
    private readonly AddressForecast _forecast = services.GetRequiredService<AddressForecast>();

    [Admin("Autoroute/Address", "AutorouteAddress")]
    [HttpGet]
    public async Task<IActionResult> Index(string? contentType, string? contentItemId, TypedAddress typed)
    {
        var (item, refusal) = await _editable.FindAsync(contentType, contentItemId, User);
        if (item is null)
        {
            return refusal == EditRefusal.Forbidden ? Forbid() : NotFound();
        }

        return ModelState.IsValid ? Json(await _forecast.OfAsync(item, typed)) : BadRequest();
    }
}
