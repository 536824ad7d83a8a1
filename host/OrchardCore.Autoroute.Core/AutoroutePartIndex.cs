using YesSql.Indexes;

namespace OrchardCore.Autoroute.Core.Indexes;

public class AutoroutePartIndex : MapIndex
{
    public string ContainedContentItemId { get; set; }
    public string ContentItemId { get; set; }
    public long DocumentId { get; set; }
    public string JsonPath { get; set; }
    public bool Latest { get; set; }
    public string Path { get; set; }
    public bool Published { get; set; }
}
