namespace OrchardCore.AuditTrail.Services.Models;

public class AuditTrailOptions
{
    public IReadOnlyDictionary<string, AuditTrailCategoryDescriptor> CategoryDescriptors =>
        Builders.ToDictionary(builder => builder.Key, builder => builder.Value.Build());

    internal Dictionary<string, AuditTrailCategoryDescriptorBuilder> Builders { get; } = [];
}
