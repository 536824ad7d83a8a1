using OrchardCore.Documents;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Security.Roles;

/// <summary>A tenant is activated again whenever its features changed: that is when new providers meet the existing roles.</summary>
internal sealed class DefaultPermissionsEvents(IDocumentManager<RolesDocument> documents, DefaultPermissions defaults) : ModularTenantEvents
{
    public override async Task ActivatedAsync()
    {
        var document = await documents.GetOrCreateMutableAsync();
        if (defaults.Merge(document))
        {
            await documents.UpdateAsync(document);
        }
    }
}
