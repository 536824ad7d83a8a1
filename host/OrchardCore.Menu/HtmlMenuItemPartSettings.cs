namespace OrchardCore.Menu.Settings;

public class HtmlMenuItemPartSettings
{
    public bool SanitizeHtml { get; set; } = true;
}
