using EmbeddedOrchard.Shell.Modules;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Admin.Trees.Menus;

[Area(BuiltInFeatures.Menu)]
[RequireFeatures(BuiltInFeatures.Menu)]
public sealed class AdminController(IServiceProvider services) : NodeController(services)
{
    private protected override TreeSite Tree => TreeSite.Menu;

    [Admin("Menu/Create/{id}", "MenuCreate")]
    [HttpGet]
    public Task<IActionResult> Create(string id, string? menuContentItemId, string? menuItemId) => NewFormAsync(id, menuContentItemId, menuItemId);

    [HttpPost]
    [ActionName(nameof(Create))]
    public Task<IActionResult> CreatePost(string id, string? menuContentItemId, string? menuItemId) => AddAsync(id, menuContentItemId, menuItemId);

    [Admin("Menu/Edit", "MenuEdit")]
    [HttpGet]
    public Task<IActionResult> Edit(string? menuContentItemId, string? menuItemId) => EditFormAsync(menuContentItemId, menuItemId);

    [HttpPost]
    [ActionName(nameof(Edit))]
    public Task<IActionResult> EditPost(string? menuContentItemId, string? menuItemId) => ChangeAsync(menuContentItemId, menuItemId);

    [Admin("Menu/Delete", "MenuDelete")]
    [HttpGet]
    [ActionName(nameof(Delete))]
    public Task<IActionResult> AskBeforeDelete(string? menuContentItemId, string? menuItemId) => DeleteFormAsync(menuContentItemId, menuItemId);

    [HttpPost]
    public Task<IActionResult> Delete(string? menuContentItemId, string? menuItemId) => DeleteAsync(menuContentItemId, menuItemId);
}
