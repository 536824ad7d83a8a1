namespace OrchardCore.Modules.Manifest;

[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class FeatureAttribute : Attribute
{
    protected const string Uncategorized = "Uncategorized";

    public FeatureAttribute()
    {
    }

    public virtual string Id { get; set; }
    public virtual string Name { get; set; }
    public virtual string Description { get; set; }
    public virtual string Category { get; set; }
    public virtual string Priority { get; set; }
    public virtual string[] Dependencies { get; set; } = [];
    public virtual bool DefaultTenantOnly { get; set; }
    public virtual bool IsAlwaysEnabled { get; set; }
    public virtual bool EnabledByDependencyOnly { get; set; }
    public virtual bool Exists => !string.IsNullOrEmpty(Id);
}
