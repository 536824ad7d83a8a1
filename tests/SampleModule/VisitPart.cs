using OrchardCore.ContentManagement;

namespace SampleModule;

public class VisitPart : ContentPart
{
    public string? Guest { get; set; }
}
