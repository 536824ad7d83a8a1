using Microsoft.AspNetCore.Identity;
using OrchardCore.Security;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;

namespace EmbeddedOrchard.Security.Roles;

internal sealed class RoleSetup(RoleManager<IRole> roles) : ISetupEventHandler
{
    public async Task SetupAsync(SetupContext context)
    {
        foreach (var name in SystemRoles.Names)
        {
            if (await roles.FindByNameAsync(name) is null)
            {
                await roles.CreateAsync(new Role { RoleName = name });
            }
        }
    }
}
