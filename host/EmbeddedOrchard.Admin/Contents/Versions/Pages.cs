using EmbeddedOrchard.Admin.Contents.Comparing;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Admin.Contents.Versions;

internal sealed record VersionsPage(ContentItem Item, bool IsDeleted, IReadOnlyList<ItemVersion> Versions, int Total, int Page)
{
    public int Pages => Math.Max(1, (Total + ItemVersions.PageSize - 1) / ItemVersions.PageSize);
}

/// <summary>One version with all that it says.</summary>
internal sealed record VersionPage(ContentItem Item, ItemVersion Version, IReadOnlyList<ItemValue> Values, bool IsCurrent);

internal sealed record ComparePage(ContentItem Item, ItemVersion From, ItemVersion To, IReadOnlyList<ComparedValue> Changes, IReadOnlyList<ItemValue> Unchanged, string Token);

/// <summary>A value that differs, and the versions from which it can be restored: those where it is not as it is now.</summary>
internal sealed record ComparedValue(ValueChange Change, IReadOnlyList<ItemVersion> Restorable);

/// <summary>What a restoration would change, for the person who is about to do it.</summary>
internal sealed record RestorePage(ContentItem Item, ItemVersion Version, IReadOnlyList<ValueChange> Changes, bool ReplacesDraft, bool IsDeleted, string Token);
