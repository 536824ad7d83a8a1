using EmbeddedOrchard.Display.Shapes;

namespace EmbeddedOrchard.Tests.Display;

public sealed class ShapeTests
{
    [Fact]
    public async Task Items_come_by_position_and_then_in_the_order_they_were_added()
    {
        var zone = new Shape("Content_Edit").Zone("Parts");
        await zone.AddAsync(new Shape("C"), "10");
        await zone.AddAsync(new Shape("A"), "2");
        await zone.AddAsync(new Shape("B"), "2");
        await zone.AddAsync(new Shape("First"), "before");

        Assert.Equal(["First", "A", "B", "C"], zone.Items.Select(item => ((Shape)item).Metadata.Type));
    }

    [Fact]
    public async Task A_shape_is_empty_until_something_stands_in_a_zone_of_it()
    {
        var shape = new Shape("Content");
        var inner = shape.Zone("Parts").Zone("Left");
        Assert.True(shape.IsEmpty);

        await inner.AddAsync("text", null);

        Assert.False(shape.IsEmpty);
    }

    [Fact]
    public void Zones_are_found_whatever_the_case()
    {
        var shape = new Shape("Layout");

        Assert.Same(shape.Zone("Messages"), shape.Zone("messages"));
    }
}
