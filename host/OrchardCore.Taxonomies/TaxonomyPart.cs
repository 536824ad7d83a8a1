using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Models;

public class TaxonomyPart : ContentPart
{
    public string TermContentType { get; set; }
    public List<ContentItem> Terms { get; set; } = [];
}
