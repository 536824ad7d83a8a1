using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.ResourceManagement;

namespace EmbeddedOrchard.Admin.Editors.RichText;

/// <summary>The script that the asset build makes, for the pages that need it; none where it was not built.</summary>
internal sealed class RichTextScript(IWebHostEnvironment environment, IFileVersionProvider versions, IResourceManager resources)
{
    public const string Path = "/TheAdmin/js/built/rich-text.js";

    public void Require(PathString pathBase)
    {
        if (environment.WebRootFileProvider.GetFileInfo(Path).Exists)
        {
            resources.RegisterFootScript(new TagBuilder("script")
            {
                Attributes = { ["type"] = "module", ["src"] = pathBase + versions.AddFileVersionToPath(pathBase, Path) },
            });
        }
    }
}
