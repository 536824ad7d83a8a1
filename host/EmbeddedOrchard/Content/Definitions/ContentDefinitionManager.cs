using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Documents;

namespace EmbeddedOrchard.Content.Definitions;

/// <summary>
/// Get and List give shared definitions, built once for each state of the stored document. In a scope that has changed
/// definitions they show the change, which others see after its commit.
/// </summary>
internal sealed class ContentDefinitionManager(IDocumentManager<ContentDefinitionRecord> documents, ContentDefinitionCache cache)
    : IContentDefinitionManager
{
    private BuiltDefinitions? _changed;

    public async Task<ContentTypeDefinition> GetTypeDefinitionAsync(string name) => (await BuiltAsync()).Type(name)!;

    public async Task<ContentPartDefinition> GetPartDefinitionAsync(string name) => (await BuiltAsync()).Part(name)!;

    public async Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync() => (await BuiltAsync()).Types;

    public async Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync() => (await BuiltAsync()).Parts;

    public async Task<ContentTypeDefinition> LoadTypeDefinitionAsync(string name) => (await LoadAsync()).Type(name)!;

    public async Task<ContentPartDefinition> LoadPartDefinitionAsync(string name) => (await LoadAsync()).Part(name)!;

    public async Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync() => (await LoadAsync()).Types;

    public async Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync() => (await LoadAsync()).Parts;

    public async Task<string> GetIdentifierAsync() => (await documents.GetOrCreateImmutableAsync()).Identifier;

    public Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition) =>
        ChangeAsync(record => DefinitionRecords.Store(record, contentTypeDefinition));

    public Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition) =>
        ChangeAsync(record => DefinitionRecords.Store(record, contentPartDefinition));

    public Task DeleteTypeDefinitionAsync(string name) => ChangeAsync(record => DefinitionRecords.RemoveType(record, name));

    public Task DeletePartDefinitionAsync(string name) => ChangeAsync(record => DefinitionRecords.RemovePart(record, name));

    private async Task<BuiltDefinitions> BuiltAsync() => _changed ?? cache.Of(await documents.GetOrCreateImmutableAsync());

    private async Task<BuiltDefinitions> LoadAsync() => _changed ?? new BuiltDefinitions(await documents.GetOrCreateMutableAsync());

    private async Task ChangeAsync(Action<ContentDefinitionRecord> change)
    {
        var record = await documents.GetOrCreateMutableAsync();
        change(record);
        await documents.UpdateAsync(record);
        _changed = new BuiltDefinitions(record);
    }
}
