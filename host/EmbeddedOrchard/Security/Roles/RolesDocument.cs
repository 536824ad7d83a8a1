using OrchardCore.Data.Documents;
using OrchardCore.Security;

namespace EmbeddedOrchard.Security.Roles;

internal sealed class RolesDocument : Document
{
    public List<Role> Roles { get; set; } = [];

    /// <summary>The permission providers whose default permissions each role has been given once: what an owner took away stays away.</summary>
    public Dictionary<string, List<string>> MergedProviders { get; set; } = [];
}
