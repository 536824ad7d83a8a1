using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Shapes;

public class ShapeMetadata
{
    public IReadOnlyList<string> BindingSources { get; set; }
    public string Card { get; set; }
    public IHtmlContent ChildContent { get; set; }
    public string Column { get; set; }
    public string Differentiator { get; set; }
    public string DisplayType { get; set; }
    public bool IsCached { get; }
    public string Name { get; set; }
    public string PlacementSource { get; set; }
    public string Position { get; set; }
    public string Prefix { get; set; }
    public IReadOnlyList<Func<IShape, Task>> ProcessingAsync { get; }
    public string Tab { get; set; }
    public string Type { get; set; }
}
