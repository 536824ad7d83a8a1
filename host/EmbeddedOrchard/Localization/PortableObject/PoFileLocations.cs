using EmbeddedOrchard.Display;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Localization;

namespace EmbeddedOrchard.Localization.PortableObject;

/// <summary>Where PO files of a culture are: in modules, in the application, in the tenant's data; in Orchard Core's order.</summary>
internal sealed class PoFileLocations(IModuleFiles modules, IHostEnvironment environment, ShellSettings settings, IOptions<ShellOptions> shells) : ILocalizationFileLocationProvider
{
    private const string Folder = "Localization";

    public IEnumerable<IFileInfo> GetLocations(string cultureName)
    {
        var file = cultureName + ".po";
        var ids = modules.ModuleIds.ToList();
        foreach (var id in ids)
        {
            yield return modules.GetFile(id, Folder + "/" + file);
        }

        var root = environment.ContentRootFileProvider;
        yield return root.GetFileInfo(Folder + "/" + file);
        yield return TenantFile(file);
        foreach (var id in ids)
        {
            yield return root.GetFileInfo($"{Folder}/{id}/{file}");
        }

        foreach (var id in ids)
        {
            yield return root.GetFileInfo($"{Folder}/{id}-{file}");
        }

        foreach (var found in root.GetDirectoryContents($"{Folder}/{cultureName}").OrderBy(found => found.Name, StringComparer.Ordinal))
        {
            if (found.Name.EndsWith(".po", StringComparison.OrdinalIgnoreCase))
            {
                yield return found;
            }
        }
    }

    private PhysicalFileInfo TenantFile(string file)
    {
        var options = shells.Value;
        var path = Path.Combine(
            environment.ContentRootPath, options.ShellsApplicationDataPath ?? "", options.ShellsContainerName ?? "", settings.Name ?? "", Folder, file);
        return new PhysicalFileInfo(new FileInfo(path));
    }
}
