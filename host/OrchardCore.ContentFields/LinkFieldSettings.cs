namespace OrchardCore.ContentFields.Settings;

public class LinkFieldSettings
{
    public string DefaultTarget { get; set; }
    public string DefaultText { get; set; }
    public string DefaultUrl { get; set; }
    public string Hint { get; set; }
    public string HintLinkText { get; set; }
    public LinkTextMode LinkTextMode { get; set; }
    public bool Required { get; set; }
    public string TextPlaceholder { get; set; }
    public string UrlPlaceholder { get; set; }
}
