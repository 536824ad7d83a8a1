using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Security.Permissions;
using EmbeddedOrchard.Security.Roles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using YesSql;

namespace EmbeddedOrchard.Admin.Roles;

[Area("OrchardCore.Roles")]
[Admin("Roles/{action}/{id?}", "Roles{action}")]
public sealed class AdminController(
    RoleManager<IRole> roles, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<AdminController> html, IServiceProvider services) : Controller
{
    private readonly RoleRemoval _removal = services.GetRequiredService<RoleRemoval>();
    private readonly PermissionMatrix _matrix = services.GetRequiredService<PermissionMatrix>();

    [HttpGet]
    public async Task<IActionResult> Index()
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var rows = new List<RoleRow>();
        foreach (var role in (await services.GetRequiredService<IRoleService>().GetRolesAsync()).OfType<Role>().OrderBy(role => role.RoleName, StringComparer.CurrentCulture))
        {
            rows.Add(new RoleRow(role, SystemRoles.Includes(role.RoleName), await _removal.CountAsync(role.RoleName)));
        }

        return View(new RoleListScreen(rows));
    }

    [HttpGet]
    public async Task<IActionResult> Create() => await MayAsync() ? View(new RoleForm()) : Forbid();

    [HttpPost]
    [ActionName(nameof(Create))]
    public async Task<IActionResult> CreatePost(RoleForm form)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var name = form.RoleName?.Trim() ?? string.Empty;
        if (name.Length == 0)
        {
            ModelState.AddModelError(nameof(form.RoleName), html["The name of the role is missing."].Value);
        }
        else if (name.Contains('/', StringComparison.Ordinal))
        {
            ModelState.AddModelError(nameof(form.RoleName), html["The name of a role has no slash."].Value);
        }

        if (ModelState.IsValid)
        {
            foreach (var error in (await roles.CreateAsync(new Role { RoleName = name, RoleDescription = form.RoleDescription })).Errors)
            {
                ModelState.AddModelError(nameof(form.RoleName), error.Description);
            }
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        return await DoneAsync(html["The role “{0}” was made. Now say what it allows.", name]) ? RedirectToRoute("RolesEdit", new { id = name }) : RedirectToRoute("RolesIndex");
    }

    [HttpGet]
    public Task<IActionResult> Edit(string? id) => WithRoleAsync(id, async role => View(await ScreenAsync(role, new RoleForm { RoleDescription = role.RoleDescription })));

    [HttpPost]
    [ActionName(nameof(Edit))]
    public Task<IActionResult> EditPost(string? id, RoleForm form) => WithRoleAsync(id, async role =>
    {
        if (!ModelState.IsValid)
        {
            return View(await ScreenAsync(role, form));
        }

        var sent = await Request.ReadFormAsync(HttpContext.RequestAborted);
        if (!SystemRoles.IsAdministrator(role.RoleName))
        {
            Set(role, await _matrix.OfAsync(role, User), row => sent[row.Field].Contains("true"));
        }

        role.RoleDescription = form.RoleDescription;
        await roles.UpdateAsync(role);
        await DoneAsync(html["The role “{0}” was saved. It counts from now on.", role.RoleName]);

        return RedirectToRoute("RolesEdit", new { id = role.RoleName });
    });

    [HttpGet]
    public Task<IActionResult> Delete(string? id) => WithRoleAsync(id, async role =>
        SystemRoles.Includes(role.RoleName) ? NotFound() : View("Remove", await RemovalAsync(role)));

    [HttpPost]
    [ActionName(nameof(Delete))]
    public Task<IActionResult> DeletePost(string? id) => WithRoleAsync(id, async role =>
    {
        if (SystemRoles.Includes(role.RoleName))
        {
            return NotFound();
        }

        if (await RemovalAsync(role) is { IsPossible: false } screen)
        {
            return View("Remove", screen);
        }

        var result = await _removal.RemoveAsync(role);
        if (result.Succeeded)
        {
            await DoneAsync(html["The role “{0}” was deleted.", role.RoleName]);
        }
        else
        {
            await services.GetRequiredService<ISession>().CancelAsync();
            await notifier.ErrorAsync(html["Nothing was done. {0}", string.Join(' ', result.Errors.Select(error => error.Description))]);
        }

        return RedirectToRoute("RolesIndex");
    });

    private async Task<RoleScreen> ScreenAsync(Role role, RoleForm form) => new(role, form, await _matrix.OfAsync(role, User))
    {
        IsSystem = SystemRoles.Includes(role.RoleName),
        MayEverything = SystemRoles.IsAdministrator(role.RoleName),
    };

    /// <summary>What this editor has not, and what belongs to features that are not enabled, stays as it is.</summary>
    private static void Set(Role role, IReadOnlyList<PermissionGroup> groups, Func<PermissionRow, bool> isTicked)
    {
        foreach (var row in groups.SelectMany(group => group.Rows).Where(row => row.MayChange && isTicked(row) != row.IsGranted))
        {
            if (row.IsGranted)
            {
                role.RoleClaims.RemoveAll(claim => claim.ClaimType == Permission.ClaimType && string.Equals(claim.ClaimValue, row.Name, StringComparison.OrdinalIgnoreCase));
            }
            else
            {
                role.RoleClaims.Add(new RoleClaim { ClaimType = Permission.ClaimType, ClaimValue = row.Name });
            }
        }
    }

    private async Task<RoleRemovalScreen> RemovalAsync(Role role)
    {
        var people = await _removal.CountAsync(role.RoleName);

        return new RoleRemovalScreen(role, people, people <= RoleRemoval.MostPeople);
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, HostPermissions.ManageRoles);

    private async Task<IActionResult> WithRoleAsync(string? id, Func<Role, Task<IActionResult>> answer) =>
        !await MayAsync() ? Forbid()
        : !string.IsNullOrEmpty(id) && await roles.FindByNameAsync(id) is Role role ? await answer(role)
        : NotFound();

    private async Task<bool> DoneAsync(LocalizedHtmlString message)
    {
        var outcome = await services.GetRequiredService<ContentCommit>().FinishAsync();
        await (outcome == CommitOutcome.Committed ? notifier.SuccessAsync(message) : services.GetRequiredService<EditorNotices>().NotSavedAsync(outcome));

        return outcome == CommitOutcome.Committed;
    }
}
