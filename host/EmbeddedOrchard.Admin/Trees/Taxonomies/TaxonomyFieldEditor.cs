using EmbeddedOrchard.Admin.Editors.Fields;
using EmbeddedOrchard.Content.Taxonomies;

namespace EmbeddedOrchard.Admin.Trees.Taxonomies;

public class TaxonomyFieldEditor : FieldEditor
{
    public string[] TermContentItemIds { get; set; } = [];

    internal IReadOnlyList<Term> Terms { get; set; } = [];

    /// <summary>Terms that the item has and the taxonomy has no more: nobody loses them without knowing.</summary>
    public IReadOnlyList<string> Gone { get; set; } = [];

    public bool IsUnique { get; set; }

    public bool LeavesOnly { get; set; }
}
