using OrchardCore.Data.Documents;

namespace OrchardCore.ContentManagement.Metadata.Records;

public class ContentDefinitionRecord : Document
{
    public IList<ContentTypeDefinitionRecord> ContentTypeDefinitionRecords { get; set; } = [];
    public IList<ContentPartDefinitionRecord> ContentPartDefinitionRecords { get; set; } = [];
}
