using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.AuditTrail.Content;

/// <summary>Orchard Core's section of an event of content: the item as it was then, and how many versions it had.</summary>
internal sealed class AuditTrailContentEvent
{
    public string? Name { get; set; }

    public ContentItem? ContentItem { get; set; }

    public int VersionNumber { get; set; }

    public string? Comment { get; set; }
}
