using OrchardCore.Modules.Manifest;

namespace EmbeddedOrchard.Shell.Modules;

/// <summary>
/// Orchard Core's own features that this host carries. Their services are always there; the ids count for dependencies,
/// for recipes and in the list of features.
/// </summary>
internal static class BuiltInFeatures
{
    public const string Setup = "OrchardCore.Setup";

    /// <summary>Their parts and types are only there while they are enabled.</summary>
    public const string Taxonomies = "OrchardCore.Taxonomies";

    public const string Menu = "OrchardCore.Menu";

    /// <summary>Nothing sends mail while they are not enabled.</summary>
    public const string Email = "OrchardCore.Email";

    public const string Smtp = "OrchardCore.Email.Smtp";

    /// <summary>Signing in asks for a code of an app of those who want it.</summary>
    public const string AuthenticatorApp = "OrchardCore.Users.2FA.AuthenticatorApp";

    private const string TwoFactor = "OrchardCore.Users.2FA";

    public const string Media = "OrchardCore.Media";

    /// <summary>Nothing is recorded while it is not enabled; nor of users and sign-ins without the other one.</summary>
    public const string AuditTrail = "OrchardCore.AuditTrail";

    public const string UsersAuditTrail = "OrchardCore.Users.AuditTrail";

    /// <summary>The module of the admin: its theme, its screens and the setup screen.</summary>
    public const string AdminTheme = "TheAdmin";

    /// <summary>Orchard Core features that recipes name and that this host does not carry, so that the error can say so.</summary>
    public static readonly string[] Unsupported =
    [
        "OrchardCore.Liquid", "OrchardCore.Workflows", "OrchardCore.Layers", "OrchardCore.Widgets", "OrchardCore.Queries", "OrchardCore.Search.Lucene",
    ];

    public static IReadOnlyList<SiteExtension> All { get; } =
    [
        Core("OrchardCore.Settings", "Settings", "Configuration"),
        Core("OrchardCore.Features", "Features", "Infrastructure"),
        Core("OrchardCore.Diagnostics", "Orchard Diagnostics", "Infrastructure"),
        Core("OrchardCore.Resources", "Resources", "Infrastructure"),
        Core("OrchardCore.Themes", "Themes", "Theming"),
        Core("OrchardCore.Navigation", "Navigation", "Navigation"),
        Core("OrchardCore.Admin", "Admin", "Infrastructure"),
        Core("OrchardCore.Recipes", "Recipes", "Infrastructure"),
        Core("OrchardCore.Deployment", "Deployment", "Deployment"),
        Core("OrchardCore.Roles", "Roles", "Security"),
        Core("OrchardCore.Users", "Users", "Security"),
        Feature("OrchardCore.HomeRoute", "Home Route", "Infrastructure"),
        Feature("OrchardCore.Localization", "Localization", "Internationalization", "OrchardCore.Settings"),
        Feature("OrchardCore.ContentTypes", "Content Types", "Content Management"),
        Feature("OrchardCore.Contents", "Contents", "Content Management", "OrchardCore.Settings"),
        Feature("OrchardCore.Title", "Title", "Content Management", "OrchardCore.ContentTypes"),
        Feature("OrchardCore.Html", "HTML Body", "Content Management", "OrchardCore.ContentTypes"),
        Feature("OrchardCore.Alias", "Alias", "Content Management", "OrchardCore.ContentTypes"),
        Feature("OrchardCore.Autoroute", "Autoroute", "Content Management", "OrchardCore.ContentTypes", "OrchardCore.HomeRoute"),
        Feature("OrchardCore.ContentFields", "Content Fields", "Content Management", "OrchardCore.ContentTypes"),
        Feature(Taxonomies, "Taxonomies", "Content Management", "OrchardCore.ContentTypes"),
        Feature(Menu, "Menu", "Navigation", "OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.Alias", "OrchardCore.ContentFields"),
        Feature(Media, "Media", "Content Management", "OrchardCore.ContentTypes"),
        Feature("OrchardCore.ContentLocalization", "Content Localization", "Internationalization", "OrchardCore.ContentTypes", "OrchardCore.Localization"),
        Feature(Email, "Email", "Messaging"),
        Feature(Smtp, "SMTP Email Provider", "Messaging", Email),
        Feature(TwoFactor, "Two-Factor Authentication Services", "Security", "OrchardCore.Users"),
        Feature(AuthenticatorApp, "Two-Factor Authenticator App Method", "Security", "OrchardCore.Users", TwoFactor),
        Core("OrchardCore.HealthChecks", "Health Checks", "Infrastructure"),
        Feature(AuditTrail, "Audit Trail", "Security", "OrchardCore.Contents"),
        Feature(UsersAuditTrail, "Users Audit Trail", "Security", "OrchardCore.Users", AuditTrail),
        Feature(Setup, "Setup", "Infrastructure"),
    ];

    private static SiteExtension Core(string id, string name, string category) => Create(id, name, category, always: true, []);

    private static SiteExtension Feature(string id, string name, string category, params string[] dependencies) =>
        Create(id, name, category, always: false, dependencies);

    private static SiteExtension Create(string id, string name, string category, bool always, string[] dependencies)
    {
        var manifest = new ModuleAttribute
        {
            Id = id,
            Name = name,
            Category = category,
            Description = name,
            Author = ManifestConstants.OrchardCoreTeam,
            Website = ManifestConstants.OrchardCoreWebsite,
            Version = ManifestConstants.OrchardCoreVersion,
            Dependencies = dependencies,
            IsAlwaysEnabled = always,
        };
        return new SiteExtension(id, manifest, [], assembly: null);
    }
}
