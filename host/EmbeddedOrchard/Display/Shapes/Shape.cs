using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;

namespace EmbeddedOrchard.Display.Shapes;

/// <summary>A template with its model, or a holder of other shapes: in zones by name, or as its own items.</summary>
internal sealed class Shape(string type) : IZoneHolding, IPositioned
{
    private readonly List<IPositioned> _items = [];
    private readonly Dictionary<string, Shape> _zones = new(StringComparer.OrdinalIgnoreCase);

    public ShapeMetadata Metadata { get; } = new() { Type = type };

    /// <summary>What the template shows; null when the shape is its own model.</summary>
    public object? Model { get; init; }

    /// <summary>Other templates for this shape, from the least to the most specific.</summary>
    public List<string> Alternates { get; } = [];

    public string? Id { get; set; }

    public string? TagName { get; set; }

    public IList<string> Classes { get; } = [];

    public IDictionary<string, string> Attributes { get; } = new Dictionary<string, string>();

    public IDictionary<string, object> Properties { get; } = new Dictionary<string, object>();

    public IReadOnlyList<IPositioned> Items => [.. _items.OrderBy(item => item.Position, FlatPositionComparer.Instance)];

    public IEnumerable<string> ZoneNames => _zones.Keys;

    public bool IsEmpty => _items.Count == 0 && _zones.Values.All(zone => zone.IsEmpty);

    public string? Position
    {
        get => Metadata.Position;
        set => Metadata.Position = value;
    }

    /// <summary>The zone of that name, made on demand.</summary>
    public Shape Zone(string name)
    {
        if (!_zones.TryGetValue(name, out var zone))
        {
            zone = new Shape("Zone") { Metadata = { Name = name } };
            zone.Alternates.Add("Zone__" + name);
            _zones.Add(name, zone);
        }

        return zone;
    }

    public ValueTask<IShape> AddAsync(object? item, string? position)
    {
        if (item is not null)
        {
            _items.Add(Positioned(item, position));
        }

        return ValueTask.FromResult<IShape>(this);
    }

    private static IPositioned Positioned(object item, string? position)
    {
        var positioned = item as IPositioned ?? new Shape("Content")
        {
            Metadata = { ChildContent = item as IHtmlContent ?? new HtmlContentBuilder().Append(item.ToString()) },
        };
        positioned.Position = string.IsNullOrEmpty(position) ? positioned.Position : position;
        return positioned;
    }
}
