using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace EmbeddedOrchard.Security.Web;

/// <summary>Keeps the keys of cookies and tokens beside the tenant's database. The repository of ASP.NET Core writes a key aside and then renames it.</summary>
internal sealed class KeyRing(ShellSettings shell, IOptions<ShellOptions> shells, ILoggerFactory loggers)
    : IConfigureOptions<KeyManagementOptions>, IConfigureOptions<DataProtectionOptions>
{
    public void Configure(KeyManagementOptions options)
    {
        var folder = Path.Combine(shells.Value.ShellsApplicationDataPath, shells.Value.ShellsContainerName, shell.Name, "DataProtection-Keys");
        options.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(folder), loggers);
    }

    public void Configure(DataProtectionOptions options) => options.ApplicationDiscriminator = shell.Name;
}
