namespace OrchardCore.Modules.Manifest;

[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class ModuleAssetAttribute : Attribute
{
    public ModuleAssetAttribute(string asset)
    {
        Asset = asset;
    }
    public string Asset { get; }
}
