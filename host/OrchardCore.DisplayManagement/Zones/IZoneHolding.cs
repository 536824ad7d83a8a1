namespace OrchardCore.DisplayManagement.Zones;

public interface IZoneHolding : IShape
{
}
