namespace OrchardCore.Modules.Manifest;

[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class ModuleNameAttribute : Attribute
{
    public ModuleNameAttribute(string name)
    {
        Name = name;
    }
    public string Name { get; }
}
