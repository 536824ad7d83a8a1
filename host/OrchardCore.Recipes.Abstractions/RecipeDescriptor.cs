using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Recipes.Models;

public class RecipeDescriptor
{
    public string Author { get; set; }
    public string BasePath { get; set; }
    public string[] Categories { get; set; } = [];
    public string Description { get; set; }
    public string DisplayName { get; set; }
    public DateTime? ExportUtc { get; set; }
    public IFileProvider FileProvider { get; set; }
    public bool IsSetupRecipe { get; set; }
    public string Name { get; set; }
    public IFileInfo RecipeFileInfo { get; set; }
    public bool RequireNewScope { get; set; } = true;
    public string[] Tags { get; set; } = [];
    public string Version { get; set; }
    public string WebSite { get; set; }
}
