using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

public class ContentTypeDefinition : ContentDefinition
{
    public ContentTypeDefinition(string name, string displayName)
    {
        DisplayName = displayName;
    }
    public ContentTypeDefinition(string name, string displayName, IEnumerable<ContentTypePartDefinition> parts, JsonObject settings)
    {
        DisplayName = displayName;
        Parts = parts;
    }
    public string DisplayName { get; }
    public IEnumerable<ContentTypePartDefinition> Parts { get; }
}
