using YesSql.Indexes;

namespace EmbeddedOrchard.Media.Using;

/// <summary>Which item names which file of the library, in its published version or its latest one.</summary>
internal sealed class MediaUseIndex : MapIndex
{
    public string? ContentItemId { get; set; }

    public string? Path { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
