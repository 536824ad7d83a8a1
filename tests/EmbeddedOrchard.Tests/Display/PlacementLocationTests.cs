using EmbeddedOrchard.Display.Placing;

namespace EmbeddedOrchard.Tests.Display;

public sealed class PlacementLocationTests
{
    [Fact]
    public void A_location_may_name_everything_at_once()
    {
        var location = PlacementLocation.Parse("/Parts.Left:5.1#Translations;2@seo%Meta;1|Left_9;3")!;

        Assert.True(location.IsLayoutZone);
        Assert.Equal(["Parts", "Left"], location.Zones);
        Assert.Equal(
            ("5.1", "Translations;2", "seo", "Meta;1", "Left_9;3"),
            (location.Position, location.Tab, location.Group, location.Card, location.Column));
    }

    [Fact]
    public void A_zone_alone_is_a_location()
    {
        var location = PlacementLocation.Parse("Content")!;

        Assert.False(location.IsLayoutZone);
        Assert.Equal(["Content"], location.Zones);
        Assert.Null(location.Position);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-")]
    public void Nothing_and_a_dash_hide(string? location) => Assert.Null(PlacementLocation.Parse(location));

    [Theory]
    [InlineData(":5")]
    [InlineData("#Tab")]
    [InlineData("/")]
    public void A_location_without_a_zone_has_no_zone(string location) => Assert.Empty(PlacementLocation.Parse(location)!.Zones);
}
