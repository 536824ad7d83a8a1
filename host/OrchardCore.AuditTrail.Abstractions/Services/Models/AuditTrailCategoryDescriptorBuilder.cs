using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace OrchardCore.AuditTrail.Services.Models;

public class AuditTrailCategoryDescriptorBuilder
{
    private readonly string _name;
    private readonly Type _localizerType;
    private readonly Func<IStringLocalizer, LocalizedString> _localizedName;
    private readonly Dictionary<string, AuditTrailEventDescriptor> _events = [];

    public AuditTrailCategoryDescriptorBuilder(string categoryName, Type localizerType, Func<IStringLocalizer, LocalizedString> localizedName)
    {
        _name = categoryName;
        _localizerType = localizerType;
        _localizedName = localizedName;
    }

    public AuditTrailCategoryDescriptorBuilder WithEvent(
        string name,
        Func<IStringLocalizer, LocalizedString> localizedName,
        Func<IStringLocalizer, LocalizedString> description,
        bool enableByDefault = false,
        bool isMandatory = false)
    {
        _events[name] = new AuditTrailEventDescriptor(
            name, _name, In(localizedName), In(_localizedName), In(description), enableByDefault, isMandatory);
        return this;
    }

    public AuditTrailCategoryDescriptorBuilder RemoveEvent(string name)
    {
        _events.Remove(name);
        return this;
    }

    internal AuditTrailCategoryDescriptor Build() => new(_name, In(_localizedName), _events);

    private Func<IServiceProvider, LocalizedString> In(Func<IStringLocalizer, LocalizedString> text) =>
        services => text((IStringLocalizer)services.GetRequiredService(typeof(IStringLocalizer<>).MakeGenericType(_localizerType)));
}

public class AuditTrailCategoryDescriptorBuilder<TLocalizer> : AuditTrailCategoryDescriptorBuilder where TLocalizer : class
{
    public AuditTrailCategoryDescriptorBuilder(string categoryName, Func<IStringLocalizer, LocalizedString> localizedName)
        : base(categoryName, typeof(TLocalizer), localizedName)
    {
    }
}
