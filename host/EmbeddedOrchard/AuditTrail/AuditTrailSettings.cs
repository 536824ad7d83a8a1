namespace EmbeddedOrchard.AuditTrail;

/// <summary>Orchard Core's settings of the trail, under its name in the site's settings.</summary>
internal sealed class AuditTrailSettings
{
    public AuditTrailCategorySettings[] Categories { get; set; } = [];

    public bool ClientIpAddressAllowed { get; set; }

    /// <summary>What the site chose for an event; null where it chose nothing.</summary>
    public bool? Choice(string category, string name) => Categories
        .FirstOrDefault(settings => settings.Name == category)?.Events
        .FirstOrDefault(settings => settings.Name == name)?.IsEnabled;
}

internal sealed class AuditTrailCategorySettings
{
    public string Name { get; set; } = string.Empty;

    public AuditTrailEventSettings[] Events { get; set; } = [];
}

internal sealed class AuditTrailEventSettings
{
    public string Name { get; set; } = string.Empty;

    public string Category { get; set; } = string.Empty;

    public bool IsEnabled { get; set; }
}
