using OrchardCore;
using OrchardCore.ContentManagement;
using OrchardCore.Entities;

namespace EmbeddedOrchard.Content.Items;

internal sealed class RandomIdGenerator : IIdGenerator
{
    public string GenerateUniqueId() => IdGenerator.GenerateId();
}

internal sealed class ContentItemIdGenerator(IIdGenerator generator) : IContentItemIdGenerator
{
    public string GenerateUniqueId(ContentItem contentItem) => generator.GenerateUniqueId();
}
