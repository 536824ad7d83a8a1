using YesSql.Indexes;

namespace OrchardCore.Alias.Indexes;

public class AliasPartIndex : MapIndex
{
    public string Alias { get; set; }
    public string ContentItemId { get; set; }
    public bool Latest { get; set; }
    public bool Published { get; set; }
}
