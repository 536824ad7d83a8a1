using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Shapes;

public class ShapeMetadata
{
    public string Card { get; set; }
    public IHtmlContent ChildContent { get; set; }
    public string Column { get; set; }
    public string Differentiator { get; set; }
    public string DisplayType { get; set; }
    public string Name { get; set; }
    public string PlacementSource { get; set; }
    public string Position { get; set; }
    public string Prefix { get; set; }
    public string Tab { get; set; }
    public string Type { get; set; }
}
