using YesSql.Indexes;

namespace OrchardCore.ContentManagement.Records;

public class ContentItemIndex : MapIndex
{
    public const int MaxAuthorSize = 255;
    public const int MaxContentFieldSize = 255;
    public const int MaxContentPartSize = 255;
    public const int MaxContentTypeSize = 255;
    public const int MaxDisplayTextSize = 255;
    public const int MaxOwnerSize = 255;
    public string Author { get; set; }
    public string ContentItemId { get; set; }
    public string ContentItemVersionId { get; set; }
    public string ContentType { get; set; }
    public DateTime? CreatedUtc { get; set; }
    public string DisplayText { get; set; }
    public long DocumentId { get; set; }
    public bool Latest { get; set; }
    public DateTime? ModifiedUtc { get; set; }
    public string Owner { get; set; }
    public bool Published { get; set; }
    public DateTime? PublishedUtc { get; set; }
}
