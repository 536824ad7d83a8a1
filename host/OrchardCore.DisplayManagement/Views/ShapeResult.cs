using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>What a driver wants shown: a template (the shape type), its model, and where it goes.</summary>
public class ShapeResult : IDisplayResult
{
    private readonly Dictionary<string, string> _locations = [];

    internal ShapeResult(string shapeType, Func<ValueTask<object>> model) => (ShapeType, Model) = (shapeType, model);

    internal string ShapeType { get; }
    internal Func<ValueTask<object>> Model { get; }
    internal string HtmlPrefix { get; private set; }
    internal string DefaultLocation { get; private set; }
    internal string Group { get; private set; } = "";
    internal string DifferentiatorName { get; private set; }
    internal string ShapeName { get; private set; }
    internal Func<Task<bool>> Condition { get; private set; }

    internal string LocationFor(string displayType) => _locations.GetValueOrDefault(displayType ?? "") ?? DefaultLocation;

    public ShapeResult Prefix(string prefix)
    {
        HtmlPrefix = prefix;
        return this;
    }

    public ShapeResult Location(string location)
    {
        DefaultLocation = location;
        return this;
    }

    public ShapeResult Location(string displayType, string location)
    {
        _locations[displayType] = location;
        return this;
    }

    public ShapeResult Name(string name)
    {
        ShapeName = name;
        return this;
    }

    public ShapeResult Differentiator(string differentiator)
    {
        DifferentiatorName = differentiator;
        return this;
    }

    public ShapeResult OnGroup(string groupId)
    {
        Group = groupId;
        return this;
    }

    public ShapeResult RenderWhen(Func<Task<bool>> renderPredicateAsync)
    {
        Condition = renderPredicateAsync;
        return this;
    }

    public Task ApplyAsync(BuildDisplayContext context) => context.AddAsync(this, context.DisplayType);

    public Task ApplyAsync(BuildEditorContext context) => context.AddAsync(this, "Edit");
}
