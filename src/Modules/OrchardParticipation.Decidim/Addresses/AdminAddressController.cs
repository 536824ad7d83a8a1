using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Decidim.Addresses;

/// <summary>The admin of a Decidim site: whoever may work here is led to the screen for the same thing, whoever may not learns nothing.</summary>
public sealed class AdminAddressController(IPublicPractices practices, ISiteCultures cultures, IServiceProvider services) : Controller
{
    [Admin("participatory_processes/{**rest}", "DecidimAdminAddress")]
    [HttpGet]
    public async Task<IActionResult> Index(string? rest) => (rest ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [var process, "components", var component, "manage", "proposals", var number, ..]
            when int.TryParse(component, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var practice) => await PracticeAsync(process, id, practice),
        [_, "components", _, ..] => List(ContentTypes.Practice),
        [var process, ..] => await EditionAsync(process),
        _ => List(ContentTypes.Edition),
    };

    private async Task<IActionResult> PracticeAsync(string process, int component, int number) =>
        await FindAsync(process) is { } edition
            && await practices.FindAsync(User, new PublicAddress(edition.Slug, component, number), (await cultures.GetAsync()).Default) is { } practice
            ? Editor(practice.Item.ContentItemId)
            : List(ContentTypes.Practice);

    private async Task<IActionResult> EditionAsync(string process)
    {
        var order = await cultures.GetAsync();
        return await FindAsync(process) is { } edition ? Editor(edition.In(order.Default, order.Cultures).ContentItemId) : List(ContentTypes.Edition);
    }

    private Task<PublicEdition?> FindAsync(string process) => services.GetRequiredService<DecidimAddresses>().EditionAsync(User, process);

    private RedirectToActionResult List(string contentType) => RedirectToAction("List", "Admin", new { area = "OrchardCore.Contents", contentTypeId = contentType });

    private RedirectToActionResult Editor(string contentItemId) => RedirectToAction("Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId });
}
