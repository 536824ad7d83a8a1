namespace OrchardCore.Modules.Manifest;

[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ModuleMarkerAttribute : ModuleAttribute
{
    public ModuleMarkerAttribute(string id, string type)
    {
        Id = id;
        Type = type;
    }
}
