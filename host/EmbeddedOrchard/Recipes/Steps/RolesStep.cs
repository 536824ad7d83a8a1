using System.Text.Json.Nodes;
using EmbeddedOrchard.Recipes.Checking;
using EmbeddedOrchard.Recipes.Planning;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Recipes.Models;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace EmbeddedOrchard.Recipes.Steps;

internal sealed class RolesStep(RoleManager<IRole> roles) : RecipeStepHandler("Roles")
{
    public override Task CheckAsync(JsonObject step, KnownSite site, Action<string> fail)
    {
        step.OnlyHas("The step", fail, "name", "Roles");
        if (!step.IsObjectList("Roles", fail))
        {
            return Task.CompletedTask;
        }

        foreach (var role in step.Objects("Roles"))
        {
            if (string.IsNullOrWhiteSpace(role.Text("Name")))
            {
                fail("a role needs a Name.");
                continue;
            }

            role.OnlyHas($"The role '{role.Text("Name")}'", fail, "Name", "Description", "Permissions");
            role.IsTextList("Permissions", reason => fail($"The role '{role.Text("Name")}': {reason}"));
        }

        return Task.CompletedTask;
    }

    public override async Task PlanAsync(JsonObject step, StepPlan plan)
    {
        foreach (var given in step.Objects("Roles"))
        {
            var name = given.Text("Name")!.Trim();
            var role = await roles.FindByNameAsync(name) as Role;
            var has = role?.RoleClaims.Where(claim => claim.ClaimType == Permission.ClaimType).Select(claim => claim.ClaimValue!).ToHashSet() ?? [];
            string[] permissions = given.ContainsKey("Permissions") ? [.. given.Texts("Permissions").Distinct()] : [.. has];
            string[] differences = [.. permissions.Where(permission => !has.Contains(permission)).Select(permission => "+" + permission), .. has.Except(permissions).Select(permission => "−" + permission)];
            var isSame = role is not null && differences.Length == 0 && (given.Text("Description") ?? role.RoleDescription) == role.RoleDescription;
            plan.AddOrKeep(role is not null, isSame, name, string.Join(' ', differences));
        }
    }

    protected override async Task RunAsync(RecipeExecutionContext context)
    {
        foreach (var given in context.Step.Objects("Roles"))
        {
            var name = given.Text("Name")!.Trim();
            var existing = await roles.FindByNameAsync(name) as Role;
            var role = existing ?? new Role { RoleName = name };
            role.RoleDescription = given.Text("Description") ?? role.RoleDescription;
            if (given.ContainsKey("Permissions"))
            {
                role.RoleClaims.RemoveAll(claim => claim.ClaimType == Permission.ClaimType);
                role.RoleClaims.AddRange(given.Texts("Permissions").Distinct()
                    .Select(permission => new RoleClaim { ClaimType = Permission.ClaimType, ClaimValue = permission }));
            }

            var result = existing is null ? await roles.CreateAsync(role) : await roles.UpdateAsync(role);
            foreach (var error in result.Errors)
            {
                context.Errors.Add($"the role '{name}': {error.Description}");
            }
        }
    }
}
