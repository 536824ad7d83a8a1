using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

public class ContentPartDefinition : ContentDefinition
{
    public ContentPartDefinition(string name) : this(name, [], [])
    {
    }

    public ContentPartDefinition(string name, IEnumerable<ContentPartFieldDefinition> fields, JsonObject settings)
    {
        Name = name;
        Settings = settings;
        Fields = fields.ToArray();
        foreach (var field in Fields)
        {
            field.PartDefinition = this;
        }
    }

    public IEnumerable<ContentPartFieldDefinition> Fields { get; }
}
