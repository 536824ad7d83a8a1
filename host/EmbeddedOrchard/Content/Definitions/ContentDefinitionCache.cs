using OrchardCore.ContentManagement.Metadata.Records;

namespace EmbeddedOrchard.Content.Definitions;

/// <summary>The definitions built from the document that is current; another document replaces them.</summary>
internal sealed class ContentDefinitionCache
{
    private volatile Entry? _entry;

    public BuiltDefinitions Of(ContentDefinitionRecord record)
    {
        var entry = _entry;
        if (entry is null || !ReferenceEquals(entry.Record, record))
        {
            _entry = entry = new Entry(record, new BuiltDefinitions(record));
        }

        return entry.Built;
    }

    private sealed record Entry(ContentDefinitionRecord Record, BuiltDefinitions Built);
}
