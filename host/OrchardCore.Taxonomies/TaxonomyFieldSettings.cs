namespace OrchardCore.Taxonomies.Settings;

public class TaxonomyFieldSettings
{
    public string Hint { get; set; }
    public bool LeavesOnly { get; set; }
    public bool Required { get; set; }
    public string TaxonomyContentItemId { get; set; }
    public bool Unique { get; set; }
}
