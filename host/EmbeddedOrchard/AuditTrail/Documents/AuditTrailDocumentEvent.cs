namespace EmbeddedOrchard.AuditTrail.Documents;

/// <summary>What changed in the settings or in the roles, value by value; secrets are named but not shown.</summary>
internal sealed class AuditTrailDocumentEvent
{
    public string? Summary { get; set; }

    public ChangedValue[] Changes { get; set; } = [];

    /// <summary>Of how many more changes nothing is told.</summary>
    public int More { get; set; }
}

internal sealed class ChangedValue
{
    public string Path { get; set; } = string.Empty;

    public string? Before { get; set; }

    public string? After { get; set; }
}
