using OrchardCore.Modules.Manifest;

namespace OrchardCore.DisplayManagement.Manifest;

[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ThemeAttribute : ModuleAttribute
{
    public ThemeAttribute()
    {
    }
    public ThemeAttribute(string id, string baseTheme, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
    {
        BaseTheme = baseTheme;
    }
    public ThemeAttribute(string id, string name, string baseTheme, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
    {
        BaseTheme = baseTheme;
    }
    public ThemeAttribute(string id, string name, string baseTheme, string category, string priority, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
    {
        BaseTheme = baseTheme;
    }
    public string BaseTheme { get; set; }
}
