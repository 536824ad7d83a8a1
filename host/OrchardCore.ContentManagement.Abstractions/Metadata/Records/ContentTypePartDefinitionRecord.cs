using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

public class ContentTypePartDefinitionRecord
{
    public string PartName { get; set; }
    public string Name { get; set; }
    public JsonObject Settings { get; set; } = [];
}
