namespace EmbeddedOrchard.Admin.Editors.Picking;

/// <summary>One item that a picker offers or holds; <paramref name="TypeName"/> is null when the item is not there any more.</summary>
public sealed record PickedItem(string Id, string Title, string? TypeName, bool IsPublished)
{
    public bool IsGone => TypeName is null;
}
