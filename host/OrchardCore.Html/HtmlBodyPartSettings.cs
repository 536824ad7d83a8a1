namespace OrchardCore.Html.Settings;

public class HtmlBodyPartSettings
{
    public bool SanitizeHtml { get; set; } = true;
}
