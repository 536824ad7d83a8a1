using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

public class ShellSettings : IDisposable
{
    public const string DefaultShellName = "Default";

    internal readonly Dictionary<string, string> Values = new(StringComparer.OrdinalIgnoreCase);

    public ShellSettings()
    {
    }

    public string Name { get; set; }
    public string VersionId { get; set; }
    public string TenantId => Values.GetValueOrDefault("TenantId");
    public string RequestUrlHost { get; set; }
    public string RequestUrlPrefix { get; set; }
    public TenantState State { get; set; }
    public IShellConfiguration ShellConfiguration { get; internal set; }

    public string this[string key]
    {
        get => Values.GetValueOrDefault(key);
        set => Values[key] = value;
    }

    public void Dispose() => GC.SuppressFinalize(this);
}
