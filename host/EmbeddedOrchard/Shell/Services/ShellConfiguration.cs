using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;

namespace EmbeddedOrchard.Shell.Services;

/// <summary>Section <c>OrchardCore</c> of the application, then <c>OrchardCore:Default</c>, then the tenant's own file.</summary>
internal sealed class ShellConfiguration(IConfigurationRoot root) : IShellConfiguration
{
    public string? this[string key]
    {
        get => root[key];
        set => root[key] = value;
    }

    public static ShellConfiguration Create(IConfiguration application, AppData data)
    {
        var builder = new ConfigurationBuilder()
            .AddConfiguration(application.GetSection("OrchardCore"))
            .AddConfiguration(application.GetSection($"OrchardCore:{ShellSettings.DefaultShellName}"));
        if (File.Exists(data.SiteSettings))
        {
            builder.AddJsonFile(source =>
            {
                source.Path = Path.GetFileName(data.SiteSettings);
                source.FileProvider = new Microsoft.Extensions.FileProviders.PhysicalFileProvider(data.Site);
            });
        }

        return new ShellConfiguration(builder.Build());
    }

    public IConfigurationSection GetSection(string key) => root.GetSection(key);
    public IEnumerable<IConfigurationSection> GetChildren() => root.GetChildren();
    public IChangeToken GetReloadToken() => root.GetReloadToken();
}
