using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

public class TextField : ContentField
{
    public string Text { get; set; }
}
