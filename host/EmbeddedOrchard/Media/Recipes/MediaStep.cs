using System.Text.Json.Nodes;
using EmbeddedOrchard.Media.Files;
using EmbeddedOrchard.Media.Intake;
using EmbeddedOrchard.Recipes.Checking;
using EmbeddedOrchard.Recipes.Steps;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Models;

namespace EmbeddedOrchard.Media.Recipes;

/// <summary>
/// Puts files into the library: <c>Files[{ TargetPath, Base64 | SourcePath }]</c>. A file that is there already is replaced, or left alone when
/// nothing would change. All files are made fit first; one that cannot be taken leaves the library as it was.
/// </summary>
internal sealed class MediaStep(MediaIntake intake, MediaRoot root) : RecipeStepHandler("media")
{
    private const string Files = nameof(Files);
    private const string TargetPath = nameof(TargetPath);
    private const string OldTargetPath = "Path";
    private const string Base64 = nameof(Base64);
    private const string SourcePath = nameof(SourcePath);
    private const string SourceUrl = nameof(SourceUrl);

    public override Task CheckAsync(JsonObject step, KnownSite site, Action<string> fail)
    {
        step.OnlyHas("The step", fail, "name", Files);
        if (step.IsObjectList(Files, fail))
        {
            foreach (var file in step.Objects(Files))
            {
                Check(file, fail);
            }
        }

        return Task.CompletedTask;
    }

    protected override async Task RunAsync(RecipeExecutionContext context)
    {
        var prepared = new List<(string Path, PreparedFile File)>();
        try
        {
            foreach (var file in context.Step.Objects(Files))
            {
                var path = TargetOf(file)!;
                await using var content = Open(file, context.RecipeDescriptor);
                if (content is null)
                {
                    context.Errors.Add($"'{path}': there is no file '{file.Text(SourcePath)}' beside the recipe.");
                    return;
                }

                prepared.Add((path, await intake.PrepareAsync(MediaPath.NameOf(path), content, CancellationToken.None)));
                if (prepared[^1].File.Refusal is { } refusal)
                {
                    context.Errors.Add($"'{path}': {refusal.Text}");
                    return;
                }
            }

            foreach (var (path, file) in prepared.Where(one => !IsThere(one.Path, one.File)))
            {
                if (intake.Keep(file, path, overwrite: true) is { } refusal)
                {
                    context.Errors.Add($"'{path}': {refusal.Text}");
                }
            }
        }
        finally
        {
            foreach (var (_, file) in prepared)
            {
                await file.DisposeAsync();
            }
        }
    }

    private void Check(JsonObject file, Action<string> fail)
    {
        var target = TargetOf(file);
        if (!MediaPath.TryRead(target, out var path) || path.Length == 0)
        {
            fail($"a file needs a {TargetPath} in the library, which '{target}' is not.");
            return;
        }

        file.OnlyHas($"The file '{path}'", fail, TargetPath, OldTargetPath, Base64, SourcePath, SourceUrl);
        if (intake.CheckName(MediaPath.NameOf(path)) is { } refusal)
        {
            fail($"'{path}': {refusal.Text}");
        }

        if (file[SourceUrl] is not null)
        {
            fail($"'{path}': this site loads nothing from other sites while a recipe runs. Give {Base64} or {SourcePath} instead of {SourceUrl}.");
        }
        else if (file.Text(Base64) is null == file.Text(SourcePath) is null)
        {
            fail($"'{path}': give either {Base64} or {SourcePath}.");
        }
        else if (file.Text(Base64) is { } text && !System.Buffers.Text.Base64.IsValid(text))
        {
            fail($"'{path}': the {Base64} is broken.");
        }
        else if (file.Text(SourcePath) is { } source && (!MediaPath.TryRead(source, out var inside) || inside.Length == 0))
        {
            fail($"'{path}': '{source}' is no path below the recipe's folder.");
        }
    }

    private bool IsThere(string path, PreparedFile file)
    {
        if (root.Find(path) is not { } place || !File.Exists(place) || new FileInfo(place).Length != new FileInfo(file.Place).Length)
        {
            return false;
        }

        using var there = File.OpenRead(place);
        using var given = File.OpenRead(file.Place);
        return System.Security.Cryptography.SHA256.HashData(there).AsSpan().SequenceEqual(System.Security.Cryptography.SHA256.HashData(given));
    }

    private static string? TargetOf(JsonObject file) => (file.Text(TargetPath) ?? file.Text(OldTargetPath))?.TrimStart('/');

    private static Stream? Open(JsonObject file, RecipeDescriptor recipe)
    {
        if (file.Text(Base64) is { } text)
        {
            return new MemoryStream(Convert.FromBase64String(text), writable: false);
        }

        IFileInfo? found = recipe.FileProvider?.GetFileInfo(
            string.Join('/', [.. (recipe.BasePath ?? string.Empty).Split('/', StringSplitOptions.RemoveEmptyEntries), .. file.Text(SourcePath)!.Split('/', StringSplitOptions.RemoveEmptyEntries)]));

        return found is { Exists: true, IsDirectory: false } ? found.CreateReadStream() : null;
    }
}
