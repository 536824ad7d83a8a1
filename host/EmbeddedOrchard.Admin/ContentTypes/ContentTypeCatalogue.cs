using EmbeddedOrchard.Admin.Contents;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace EmbeddedOrchard.Admin.ContentTypes;

/// <summary>What there is of types, parts and fields, and what of it is code's.</summary>
internal sealed class ContentTypeCatalogue(IContentDefinitionManager definitions, IOptions<ContentOptions> options, ISession session)
{
    public IReadOnlyList<string> FieldTypes => [.. options.Value.ContentFieldOptions.Select(option => option.Type.Name).Order(StringComparer.Ordinal)];

    public Type? PartType(string partName) => options.Value.ContentPartOptionsLookup.GetValueOrDefault(partName)?.Type;

    public Type? FieldType(string fieldName) => options.Value.ContentFieldOptionsLookup.GetValueOrDefault(fieldName)?.Type;

    /// <summary>A part with a class of a module's own: its code reads it, so a type that has it must keep it.</summary>
    public bool IsOfModule(ContentTypePartDefinition part) =>
        PartType(part.PartDefinition.Name)?.Assembly.GetName().Name is { } assembly && !assembly.StartsWith("OrchardCore.", StringComparison.Ordinal);

    public bool IsOfModule(ContentTypeDefinition type) => type.Parts.Any(IsOfModule);

    public async Task<IReadOnlyList<ContentTypeDefinition>> TypesAsync() =>
        [.. (await definitions.ListTypeDefinitionsAsync()).OrderBy(type => type.DisplayName, StringComparer.CurrentCulture)];

    /// <summary>Every part that has a class or a definition.</summary>
    public async Task<IReadOnlyList<ContentPartDefinition>> PartsAsync()
    {
        var defined = (await definitions.ListPartDefinitionsAsync()).ToList();
        var known = defined.Select(part => part.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);

        return
        [
            .. defined.Concat(options.Value.ContentPartOptions.Where(part => !known.Contains(part.Type.Name)).Select(part => new ContentPartDefinition(part.Type.Name)))
                .OrderBy(part => part.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The parts that can be added to a type: those of Orchard's features, and those that say that they are attachable.</summary>
    public async Task<IReadOnlyList<ContentPartDefinition>> AttachableAsync(ContentTypeDefinition type) =>
        [.. (await PartsAsync()).Where(part => type.Parts.All(own => own.Name != part.Name)
            && (PartType(part.Name)?.Assembly.GetName().Name?.StartsWith("OrchardCore.", StringComparison.Ordinal) == true
                || part.GetSettings<ContentPartSettings>().Attachable))];

    public Task<int> CountAsync(string typeName) => session.QueryIndex<ContentItemIndex>(row => row.ContentType == typeName && row.Latest).CountAsync();

    public async Task<bool> IsTakenAsync(string name) =>
        await definitions.GetTypeDefinitionAsync(name) is not null || await definitions.GetPartDefinitionAsync(name) is not null || PartType(name) is not null;

    public static IReadOnlyList<ContentPartFieldDefinition> FieldsOf(ContentTypeDefinition type) =>
        [.. (type.Parts.FirstOrDefault(part => part.Name == type.Name)?.PartDefinition.Fields ?? [])
            .OrderBy(Positions.Of)];
}
