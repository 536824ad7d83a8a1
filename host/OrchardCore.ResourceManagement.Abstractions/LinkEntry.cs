namespace OrchardCore.ResourceManagement;

public class LinkEntry
{
    public bool AppendVersion { get; set; }
    public string Condition { get; set; }
    public string Href { get; set; }
    public string Rel { get; set; }
    public string Title { get; set; }
    public string Type { get; set; }
}
