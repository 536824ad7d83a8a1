using EmbeddedOrchard.Shell.Modules;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Admin.Trees.Taxonomies;

[Area(BuiltInFeatures.Taxonomies)]
[RequireFeatures(BuiltInFeatures.Taxonomies)]
public sealed class AdminController(IServiceProvider services) : NodeController(services)
{
    private protected override TreeSite Tree => TreeSite.Taxonomy;

    [Admin("Taxonomies/Create/{id}", "Taxonomies.Create")]
    [HttpGet]
    public Task<IActionResult> Create(string id, string? taxonomyContentItemId, string? taxonomyItemId) => NewFormAsync(id, taxonomyContentItemId, taxonomyItemId);

    [HttpPost]
    [ActionName(nameof(Create))]
    public Task<IActionResult> CreatePost(string id, string? taxonomyContentItemId, string? taxonomyItemId) => AddAsync(id, taxonomyContentItemId, taxonomyItemId);

    [Admin("Taxonomies/Edit/{taxonomyContentItemId}/{taxonomyItemId}", "Taxonomies.Edit")]
    [HttpGet]
    public Task<IActionResult> Edit(string? taxonomyContentItemId, string? taxonomyItemId) => EditFormAsync(taxonomyContentItemId, taxonomyItemId);

    [HttpPost]
    [ActionName(nameof(Edit))]
    public Task<IActionResult> EditPost(string? taxonomyContentItemId, string? taxonomyItemId) => ChangeAsync(taxonomyContentItemId, taxonomyItemId);

    [Admin("Taxonomies/Delete/{taxonomyContentItemId}/{taxonomyItemId}", "Taxonomies.Delete")]
    [HttpGet]
    [ActionName(nameof(Delete))]
    public Task<IActionResult> AskBeforeDelete(string? taxonomyContentItemId, string? taxonomyItemId) => DeleteFormAsync(taxonomyContentItemId, taxonomyItemId);

    [HttpPost]
    public Task<IActionResult> Delete(string? taxonomyContentItemId, string? taxonomyItemId) => DeleteAsync(taxonomyContentItemId, taxonomyItemId);
}
