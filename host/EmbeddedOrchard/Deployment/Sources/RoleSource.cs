using System.Text.Json.Nodes;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;

namespace EmbeddedOrchard.Deployment.Sources;

internal sealed class RoleSource(IRoleService roles) : IDeploymentSource
{
    public async Task WriteAsync(DeploymentPlan plan, RecipeWriter recipe, CancellationToken cancellationToken)
    {
        if (plan.Roles)
        {
            await recipe.StepAsync(new JsonObject
            {
                ["name"] = "Roles",
                ["Roles"] = new JsonArray([.. (await roles.GetRolesAsync()).OfType<Role>().Select(JsonOf)]),
            });
        }
    }

    private static JsonNode JsonOf(Role role)
    {
        var permissions = role.RoleClaims.Where(claim => claim.ClaimType == Permission.ClaimType).Select(claim => claim.ClaimValue);
        return new JsonObject
        {
            ["Name"] = role.RoleName,
            ["Description"] = role.RoleDescription ?? string.Empty,
            ["Permissions"] = new JsonArray([.. permissions.Select(permission => (JsonNode)permission!)]),
        };
    }
}
