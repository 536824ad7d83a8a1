using Microsoft.Extensions.FileProviders;

namespace EmbeddedOrchard.Display;

/// <summary>The files that modules and themes carry beside their code.</summary>
internal interface IModuleFiles
{
    /// <summary>Modules and themes, dependencies first.</summary>
    IEnumerable<string> ModuleIds { get; }

    /// <summary>A file by its path from the root of the module's project; one that does not exist when there is none.</summary>
    IFileInfo GetFile(string moduleId, string path);
}
