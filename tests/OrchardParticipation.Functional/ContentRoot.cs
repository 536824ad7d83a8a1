using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

internal static class ContentRoot
{
    /// <summary>A folder that the application can take for its own, with one recipe in it.</summary>
    public static string With(string file, string recipe)
    {
        var root = Directory.CreateTempSubdirectory("orchard-participation-content-").FullName;
        var recipes = Directory.CreateDirectory(Path.Combine(root, "Recipes")).FullName;
        File.Copy(Path.Combine(Repository.Root, "src", "Web", "appsettings.json"), Path.Combine(root, "appsettings.json"));
        File.WriteAllText(Path.Combine(recipes, file), recipe);
        return root;
    }
}
