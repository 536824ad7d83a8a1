namespace EmbeddedOrchard.Admin.Contents;

/// <summary>What the public sees of an item, and whether there is more to come.</summary>
public enum ContentStatus
{
    Draft,
    Published,
    PublishedWithDraft,
}
