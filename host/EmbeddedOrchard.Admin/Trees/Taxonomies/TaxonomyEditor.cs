namespace EmbeddedOrchard.Admin.Trees.Taxonomies;

public class TaxonomyEditor : TreeEditor
{
    public string? TermContentType { get; set; }

    /// <summary>The types that terms may be of.</summary>
    public IReadOnlyList<(string Name, string DisplayName)> TermTypes { get; set; } = [];
}
