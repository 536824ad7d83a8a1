using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

public interface IBuildShapeContext
{
    IShape Shape { get; }
    string GroupId { get; }
    IZoneHolding Layout { get; set; }
}
