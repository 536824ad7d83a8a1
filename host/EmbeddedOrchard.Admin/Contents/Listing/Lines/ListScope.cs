namespace EmbeddedOrchard.Admin.Contents.Listing.Lines;

/// <summary>What a user may list: everything of some types, and of others what is their own.</summary>
internal sealed record ListScope(IReadOnlyList<string> Any, IReadOnlyList<string> Own, string? User)
{
    public bool IsEmpty => Any.Count == 0 && Own.Count == 0;

    public ListScope Only(string? contentType) => contentType is null
        ? this
        : this with { Any = [.. Any.Where(type => type == contentType)], Own = [.. Own.Where(type => type == contentType)] };

    public bool Includes(string contentType, string? owner) => Any.Contains(contentType) || (Own.Contains(contentType) && User is not null && owner == User);
}
