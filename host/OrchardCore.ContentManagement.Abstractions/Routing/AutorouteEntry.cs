namespace OrchardCore.ContentManagement.Routing;

public class AutorouteEntry
{
    public string ContainedContentItemId;
    public string ContentItemId;
    public long DocumentId;
    public string JsonPath;
    public string Path;
    public AutorouteEntry(string contentItemId, string path, string containedContentItemId = null, string jsonPath = null)
    {
        ContentItemId = contentItemId;
        Path = path;
        ContainedContentItemId = containedContentItemId;
        JsonPath = jsonPath;
    }
}
