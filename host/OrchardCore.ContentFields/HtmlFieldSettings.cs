namespace OrchardCore.ContentFields.Settings;

public class HtmlFieldSettings
{
    public string Hint { get; set; }
    public bool SanitizeHtml { get; set; } = true;
}
