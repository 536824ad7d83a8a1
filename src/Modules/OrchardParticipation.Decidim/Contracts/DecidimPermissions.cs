using OrchardCore.Security.Permissions;

namespace OrchardParticipation.Decidim.Contracts;

/// <summary>What may be allowed to people who move content between this site and a Decidim site.</summary>
public static class DecidimPermissions
{
    /// <summary>Download what one may read, in Decidim's formats.</summary>
    public static readonly Permission ExportDecidim = new("ExportDecidim", "Export editions and practices in Decidim's formats");
}
