using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace EmbeddedOrchard.Shell.Assets;

/// <summary>The process's environment with the modules' files in its web root, so that asp-append-version finds them.</summary>
internal sealed class ShellEnvironment(IWebHostEnvironment process, ModuleAssets assets) : IWebHostEnvironment
{
    public string WebRootPath { get; set; } = process.WebRootPath;
    public IFileProvider WebRootFileProvider { get; set; } = new CompositeFileProvider(assets, process.WebRootFileProvider);
    public string ApplicationName { get; set; } = process.ApplicationName;
    public IFileProvider ContentRootFileProvider { get; set; } = process.ContentRootFileProvider;
    public string ContentRootPath { get; set; } = process.ContentRootPath;
    public string EnvironmentName { get; set; } = process.EnvironmentName;
}
