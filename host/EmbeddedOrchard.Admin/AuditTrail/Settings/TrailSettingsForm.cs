namespace EmbeddedOrchard.Admin.AuditTrail.Settings;

/// <summary>What the settings screen sends. A box that is not ticked sends nothing.</summary>
public sealed class TrailSettingsForm
{
    /// <summary>The events that are recorded, as <c>Category.Name</c>.</summary>
    public string[] Events { get; set; } = [];

    /// <summary>The content types that are followed.</summary>
    public string[] Types { get; set; } = [];

    public bool ClientIpAddressAllowed { get; set; }

    public string? RetentionDays { get; set; }

    public bool TrimmingDisabled { get; set; }
}
