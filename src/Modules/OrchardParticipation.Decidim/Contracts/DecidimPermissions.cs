using OrchardCore.Security.Permissions;

namespace OrchardParticipation.Decidim.Contracts;

/// <summary>What may be allowed to people who move content between this site and a Decidim site.</summary>
public static class DecidimPermissions
{
    /// <summary>Bring content in.</summary>
    public static readonly Permission ImportDecidim = new("ImportDecidim", "Import content from Decidim", isSecurityCritical: true);

    /// <summary>Download everything, drafts too.</summary>
    public static readonly Permission ExportArchive = new("ExportArchive", "Download everything of awards, drafts too", isSecurityCritical: true);

    /// <summary>Download what one may read, in Decidim's formats.</summary>
    public static readonly Permission ExportDecidim = new("ExportDecidim", "Export editions and practices in Decidim's formats");
}
