using OrchardCore.ContentManagement.Metadata.Models;

namespace EmbeddedOrchard.Admin.ContentTypes;

internal sealed record TypeListScreen(IReadOnlyList<TypeRow> Types, bool MayEdit);

/// <param name="Type">The definition.</param>
/// <param name="IsOfModule">Whether it has parts of a module's own, which the module's code relies on.</param>
internal sealed record TypeRow(ContentTypeDefinition Type, bool IsOfModule);

internal sealed record PartListScreen(IReadOnlyList<PartRow> Parts);

internal sealed record PartRow(ContentPartDefinition Part, bool IsOfCode, IReadOnlyList<string> UsedBy);

internal sealed record TypeScreen(ContentTypeDefinition Type, TypeForm Form, bool IsOfModule, IReadOnlyList<TypePartRow> Parts, IReadOnlyList<ContentPartFieldDefinition> Fields);

internal sealed record TypePartRow(ContentTypePartDefinition Part, int Position, bool IsOfCode, bool MayRemove);

internal sealed record NewNameScreen(string? Type, NewNameForm Form, IReadOnlyList<string> FieldTypes);

internal sealed record AddPartsScreen(ContentTypeDefinition Type, IReadOnlyList<ContentPartDefinition> Parts);

/// <summary>The settings of a part in a type, or of a field of the type.</summary>
internal sealed record ElementScreen(ContentTypeDefinition Type, string Name, string Kind, bool IsField, ElementForm Form, IReadOnlyList<SettingInput> Settings);

internal sealed record RemoveScreen(string Action, string Type, string Label, RemovedElement Element, int Items);

internal enum RemovedElement
{
    Type,
    Part,
    Field,
}
