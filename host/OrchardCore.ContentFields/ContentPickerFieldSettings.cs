namespace OrchardCore.ContentFields.Settings;

public class ContentPickerFieldSettings
{
    public bool DisplayAllContentTypes { get; set; }
    public string[] DisplayedContentTypes { get; set; } = [];
    public string[] DisplayedStereotypes { get; set; } = [];
    public string Hint { get; set; }
    public bool Multiple { get; set; }
    public bool Required { get; set; }
    public string TitlePattern { get; set; } = "{{ Model.ContentItem | display_text }}";
}
