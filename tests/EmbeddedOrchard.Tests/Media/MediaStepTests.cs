using EmbeddedOrchard.Tests.Recipes;
using OrchardCore.Recipes.Models;
using OrchardParticipation.Testing;

namespace EmbeddedOrchard.Tests.Media;

public sealed class MediaStepTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("embedded-orchard-media-");

    private string Root => Path.Combine(_folder.FullName, "Sites", "Default", "Media");

    [Fact]
    public async Task Files_come_from_the_recipe_or_from_beside_it_and_a_second_time_changes_nothing()
    {
        await using var host = await StartAsync();
        using var run = Run($$"""{ "TargetPath": "photos/a.jpg", "Base64": "{{Convert.ToBase64String(Photos.Sideways())}}" }, { "Path": "b.pdf", "SourcePath": "files/b.pdf" }""");
        Directory.CreateDirectory(Path.Combine(run.Folder, "files"));
        await File.WriteAllTextAsync(Path.Combine(run.Folder, "files", "b.pdf"), "%PDF-1.7", TestContext.Current.CancellationToken);

        await run.OnAsync(host);

        Assert.Equal("%PDF-1.7", await File.ReadAllTextAsync(Path.Combine(Root, "b.pdf"), TestContext.Current.CancellationToken));
        var (photo, before) = (Path.Combine(Root, "photos", "a.jpg"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.DoesNotContain(Photos.Camera, await File.ReadAllTextAsync(photo, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        File.SetLastWriteTimeUtc(photo, before);

        await run.OnAsync(host);

        Assert.Equal(before, File.GetLastWriteTimeUtc(photo));
    }

    [Theory]
    [InlineData("""{ "TargetPath": "../a.pdf", "Base64": "JVBERi0=" }""", "a file needs a TargetPath in the library")]
    [InlineData("""{ "TargetPath": "a.exe", "Base64": "JVBERi0=" }""", "'a.exe': Files ending in “.exe” are not allowed.")]
    [InlineData("""{ "TargetPath": "a.pdf" }""", "'a.pdf': give either Base64 or SourcePath.")]
    [InlineData("""{ "TargetPath": "a.pdf", "Base64": "JVB!" }""", "'a.pdf': the Base64 is broken.")]
    [InlineData("""{ "TargetPath": "a.pdf", "SourceUrl": "https://example.org/a.pdf" }""", "this site loads nothing from other sites")]
    [InlineData("""{ "TargetPath": "a.pdf", "SourcePath": "../secret.txt" }""", "'../secret.txt' is no path below the recipe's folder.")]
    [InlineData("""{ "TargetPath": "a.pdf", "SourcePath": "gone.pdf" }""", "there is no file 'gone.pdf' beside the recipe.")]
    [InlineData("""{ "TargetPath": "a.pdf", "Base64": "bm8gUERG" }""", "'a.pdf': The content is not what the name says.")]
    public async Task What_cannot_be_taken_leaves_the_library_as_it_was(string file, string reason)
    {
        await using var host = await StartAsync();
        using var run = Run($$"""{ "TargetPath": "good.pdf", "Base64": "JVBERi0=" }, {{file}}""");

        var failed = await Assert.ThrowsAsync<RecipeExecutionException>(() => run.OnAsync(host));

        Assert.Contains(reason, string.Join('\n', failed.StepResult.Errors), StringComparison.Ordinal);
        Assert.Empty(Directory.Exists(Root) ? Directory.EnumerateFiles(Root) : []);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static RecipeRun Run(string files) => RecipeRun.OfSteps($$"""{ "name": "media", "Files": [ {{files}} ] }""");

    private Task<ContentHost> StartAsync() => ContentHost.StartAsync(services => Library.Add(services, _folder.FullName));
}
