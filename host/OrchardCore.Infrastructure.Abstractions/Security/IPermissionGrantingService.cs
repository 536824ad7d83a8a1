using System.Security.Claims;

namespace OrchardCore.Security;

public interface IPermissionGrantingService
{
    bool IsGranted(PermissionRequirement requirement, IEnumerable<Claim> claims);
}
