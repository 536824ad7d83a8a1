using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

public class ContentTypeDefinition : ContentDefinition
{
    public ContentTypeDefinition(string name, string displayName, IEnumerable<ContentTypePartDefinition> parts, JsonObject settings)
    {
        Name = name;
        DisplayName = displayName;
        Settings = settings;
        Parts = parts.ToArray();
        foreach (var part in Parts)
        {
            part.ContentTypeDefinition = this;
        }
    }

    public ContentTypeDefinition(string name, string displayName) : this(name, displayName, [], [])
    {
    }

    public string DisplayName { get; }
    public IEnumerable<ContentTypePartDefinition> Parts { get; }

    public override string ToString() => DisplayName;
}
