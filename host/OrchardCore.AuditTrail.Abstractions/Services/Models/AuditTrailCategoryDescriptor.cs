using Microsoft.Extensions.Localization;

namespace OrchardCore.AuditTrail.Services.Models;

public class AuditTrailCategoryDescriptor
{
    public AuditTrailCategoryDescriptor(
        string name, Func<IServiceProvider, LocalizedString> localizedName, IReadOnlyDictionary<string, AuditTrailEventDescriptor> events)
    {
        Name = name;
        LocalizedName = localizedName;
        Events = events;
    }

    public string Name { get; }

    public Func<IServiceProvider, LocalizedString> LocalizedName { get; }

    public IReadOnlyDictionary<string, AuditTrailEventDescriptor> Events { get; }

    public static AuditTrailCategoryDescriptor Default(string name) =>
        new(name, _ => new LocalizedString(name, name), new Dictionary<string, AuditTrailEventDescriptor>());
}
