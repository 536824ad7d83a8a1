using OrchardCore.Documents;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Security.Roles;

/// <summary>A tenant is activated again whenever its features changed: that is when new providers meet the existing roles.</summary>
internal sealed class DefaultPermissionsEvents(ShellSettings shell, IDocumentManager<RolesDocument> documents, DefaultPermissions defaults) : ModularTenantEvents
{
    public override async Task ActivatedAsync()
    {
        // Before set-up there is no database.
        if (shell.IsUninitialized())
        {
            return;
        }

        var document = await documents.GetOrCreateMutableAsync();
        if (defaults.Merge(document))
        {
            await documents.UpdateAsync(document);
        }
    }
}
