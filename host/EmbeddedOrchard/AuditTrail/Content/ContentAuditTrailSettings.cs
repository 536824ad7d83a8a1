namespace EmbeddedOrchard.AuditTrail.Content;

internal sealed class ContentAuditTrailSettings
{
    /// <summary>The content types whose items are followed; none until the site says so, as in Orchard Core.</summary>
    public string[] AllowedContentTypes { get; set; } = [];
}
