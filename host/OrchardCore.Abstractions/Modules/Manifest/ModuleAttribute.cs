namespace OrchardCore.Modules.Manifest;

[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ModuleAttribute : FeatureAttribute
{
    public ModuleAttribute()
    {
    }

    public virtual string Author { get; set; }
    public virtual string Website { get; set; }
    public virtual string Version { get; set; }
    public virtual string[] Tags { get; set; } = [];
    public virtual string Type { get; protected set; } = "Module";
    public virtual List<FeatureAttribute> Features { get; } = [];
}
