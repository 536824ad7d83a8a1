using System.Text.Json.Nodes;
using EmbeddedOrchard.Media.Recipes;
using EmbeddedOrchard.Store;
using EmbeddedOrchard.Tests.Recipes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Documents;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardParticipation.Testing;
using YesSql;

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
    [InlineData("""{ "TargetPath": "good.pdf", "Base64": "JVBERi0=" }""", "'good.pdf' stands in the recipe twice.")]
    [InlineData("""{ "TargetPath": "good.pdf/a.pdf", "Base64": "JVBERi0=" }""", "'good.pdf' would be a file and a folder.")]
    [InlineData("""{ "TargetPath": "taken.pdf", "Base64": "JVBERi0=" }""", "'taken.pdf': There is a file or folder of this name already.")]
    [InlineData("""{ "TargetPath": "shell.php.jpg", "Base64": "JVBERi0=" }""", "'shell.php.jpg': The name hides another ending")]
    [InlineData("""{ "TargetPath": "a.pdf", "Base64": "bm8gUERG" }""", "'a.pdf': The content is not what the name says.")]
    public async Task What_cannot_be_taken_leaves_the_library_as_it_was(string file, string reason)
    {
        await using var host = await StartAsync();
        Directory.CreateDirectory(Path.Combine(Root, "taken.pdf"));
        using var run = Run($$"""{ "TargetPath": "good.pdf", "Base64": "JVBERi0=" }, {{file}}""");

        var failed = await Assert.ThrowsAsync<RecipeExecutionException>(() => run.OnAsync(host));

        Assert.Contains(reason, string.Join('\n', failed.StepResult.Errors), StringComparison.Ordinal);
        Assert.Empty(Directory.Exists(Root) ? Directory.EnumerateFiles(Root) : []);
    }

    [Fact]
    public async Task Files_that_are_replaced_come_back_when_nothing_is_committed()
    {
        await using var host = await StartAsync();
        Directory.CreateDirectory(Root);
        await File.WriteAllTextAsync(Path.Combine(Root, "a.pdf"), "%PDF-old", TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.InScopeAsync(async services =>
        {
            await StepAsync(services, $$"""{ "TargetPath": "a.pdf", "Base64": "{{Base64("%PDF-new")}}" }, { "TargetPath": "deep/er/b.pdf", "Base64": "JVBERi0=" }""");
            ((Session)services.GetRequiredService<ISession>()).Join(new Refusing());
            await services.GetRequiredService<IDocumentStore>().CommitAsync();
        }));

        Assert.Equal("%PDF-old", await File.ReadAllTextAsync(Path.Combine(Root, "a.pdf"), TestContext.Current.CancellationToken));
        Assert.Equal(["Media", "Media/a.pdf", "media-incoming"], Everything());
    }

    [Fact]
    public async Task Files_come_with_the_commit_and_not_before()
    {
        await using var host = await StartAsync();
        await host.InScopeAsync(async services =>
        {
            await StepAsync(services, """{ "TargetPath": "photos/b.pdf", "Base64": "JVBERi0=" }""");
            Assert.Empty(Directory.EnumerateFileSystemEntries(Root));
        });

        Assert.Equal(["Media", "Media/photos", "Media/photos/b.pdf", "media-incoming"], Everything());
        await host.InScopeAsync(async services =>
        {
            await StepAsync(services, """{ "TargetPath": "photos/c.pdf", "Base64": "JVBERi0=" }""");
            await services.GetRequiredService<ISession>().CancelAsync();
        });
        Assert.Equal(["Media", "Media/photos", "Media/photos/b.pdf", "media-incoming"], Everything());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Base64(string text) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));

    private static async Task StepAsync(IServiceProvider services, string files)
    {
        var step = services.GetServices<IRecipeStepHandler>().OfType<MediaStep>().Single();
        await step.ExecuteAsync(new RecipeExecutionContext
        {
            Name = "media",
            Step = JsonNode.Parse($$"""{ "name": "media", "Files": [ {{files}} ] }""")!.AsObject(),
            RecipeDescriptor = new RecipeDescriptor(),
        });
    }

    private string[] Everything()
    {
        var site = Path.Combine(_folder.FullName, "Sites", "Default");
        return [.. Directory.EnumerateFileSystemEntries(site, "*", SearchOption.AllDirectories).Select(entry => Path.GetRelativePath(site, entry)).Order(StringComparer.Ordinal)];
    }

    private static RecipeRun Run(string files) => RecipeRun.OfSteps($$"""{ "name": "media", "Files": [ {{files}} ] }""");

    private Task<ContentHost> StartAsync() => ContentHost.StartAsync(services => Library.Add(services, _folder.FullName));

    /// <summary>Something else that comes with the commit, and cannot.</summary>
    private sealed class Refusing : ISessionCompanion
    {
        public void Apply() => throw new InvalidOperationException("No.");

        public void Complete() => Assert.Fail("Nothing is committed.");

        public void Undo()
        {
            // Nothing was done.
        }
    }
}
