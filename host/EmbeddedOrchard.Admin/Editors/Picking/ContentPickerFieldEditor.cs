using EmbeddedOrchard.Admin.Editors.Fields;

namespace EmbeddedOrchard.Admin.Editors.Picking;

public class ContentPickerFieldEditor : FieldEditor
{
    public string[] ContentItemIds { get; set; } = [];

    /// <summary>What was searched for; no part of the field.</summary>
    public string? Query { get; set; }

    public bool IsMultiple { get; set; }

    public IReadOnlyList<PickedItem> Chosen { get; set; } = [];

    public IReadOnlyList<PickedItem> Found { get; set; } = [];

    public bool HasMore { get; set; }

    public string ContentType { get; set; } = string.Empty;

    public string PartName { get; set; } = string.Empty;

    public string FieldName { get; set; } = string.Empty;

    public string? ContentItemId { get; set; }

    public bool IsNew { get; set; }
}
