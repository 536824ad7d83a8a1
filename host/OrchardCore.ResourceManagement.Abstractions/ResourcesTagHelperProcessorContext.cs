namespace OrchardCore.ResourceManagement;

public record ResourcesTagHelperProcessorContext(ResourceTagType Type, TextWriter Writer);
