namespace OrchardCore.ContentManagement;

public class ContentOptions
{
    public IReadOnlyList<ContentFieldOption> ContentFieldOptions { get; }
    public IReadOnlyDictionary<string, ContentFieldOption> ContentFieldOptionsLookup { get; }
    public IReadOnlyList<ContentPartOption> ContentPartOptions { get; }
    public IReadOnlyDictionary<string, ContentPartOption> ContentPartOptionsLookup { get; }
}
