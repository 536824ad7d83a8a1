using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

public class HtmlField : ContentField
{
    public string Html { get; set; }
}
