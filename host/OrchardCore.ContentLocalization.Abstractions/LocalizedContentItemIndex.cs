using YesSql.Indexes;

namespace OrchardCore.ContentLocalization.Records;

public class LocalizedContentItemIndex : MapIndex
{
    public string ContentItemId { get; set; }
    public string Culture { get; set; }
    public long DocumentId { get; set; }
    public bool Latest { get; set; }
    public string LocalizationSet { get; set; }
    public bool Published { get; set; }
}
