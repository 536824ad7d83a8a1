using System.Text.Json.Nodes;
using EmbeddedOrchard.Media.Files;
using EmbeddedOrchard.Media.Intake;
using EmbeddedOrchard.Recipes.Checking;
using EmbeddedOrchard.Recipes.Moving;
using EmbeddedOrchard.Recipes.Steps;

namespace EmbeddedOrchard.Media.Recipes;

/// <summary>What can be said of the files of a step before one of them is read.</summary>
internal sealed class MediaStepCheck(MediaIntake intake, KnownSite site, Action<string> fail)
{
    private const long MostBytes = RecipePackage.MostMegabytes * 1024L * 1024;

    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    private long _bytes;

    public void Run(JsonObject file)
    {
        var target = MediaStepFile.Target(file);
        if (!MediaPath.TryRead(target, out var path) || path.Length == 0)
        {
            fail($"a file needs a {MediaStepFile.TargetPath} in the library, which '{target}' is not.");
            return;
        }

        file.OnlyHas($"The file '{path}'", fail, MediaStepFile.TargetPath, MediaStepFile.OldTargetPath, MediaStepFile.Base64, MediaStepFile.SourcePath, MediaStepFile.SourceUrl);
        if (intake.CheckName(MediaPath.NameOf(path)) is { } refusal)
        {
            fail($"'{path}': {refusal.Text}");
        }

        if (!site.MediaPaths.Add(path))
        {
            fail($"'{path}' stands in the recipe twice.");
        }

        for (var folder = MediaPath.FolderOf(path); folder.Length > 0 && _folders.Add(folder); folder = MediaPath.FolderOf(folder))
        {
            // The folders above one that is known are known.
        }

        CheckContent(file, path);
    }

    /// <summary>What is wrong with the files together: one name for a file and a folder, and more than is ever unpacked.</summary>
    public void Finish()
    {
        if (_bytes > MostBytes)
        {
            fail($"the files are larger than {RecipePackage.MostMegabytes} MiB together.");
        }

        foreach (var folder in _folders.Where(site.MediaPaths.Contains))
        {
            fail($"'{folder}' would be a file and a folder.");
        }
    }

    private void CheckContent(JsonObject file, string path)
    {
        if (file[MediaStepFile.SourceUrl] is not null)
        {
            fail($"'{path}': this site loads nothing from other sites while a recipe runs. Give {MediaStepFile.Base64} or {MediaStepFile.SourcePath} instead of {MediaStepFile.SourceUrl}.");
        }
        else if (file.Text(MediaStepFile.Base64) is null == file.Text(MediaStepFile.SourcePath) is null)
        {
            fail($"'{path}': give either {MediaStepFile.Base64} or {MediaStepFile.SourcePath}.");
        }
        else if (file.Text(MediaStepFile.Base64) is { } text)
        {
            if (!System.Buffers.Text.Base64.IsValid(text))
            {
                fail($"'{path}': the {MediaStepFile.Base64} is broken.");
            }
        }
        else if (file.Text(MediaStepFile.SourcePath) is { } source)
        {
            if (!MediaPath.TryRead(source, out var inside) || inside.Length == 0)
            {
                fail($"'{path}': '{source}' is no path below the recipe's folder.");
            }
            else if (MediaStepFile.Find(source, site.Recipe) is { } found)
            {
                _bytes += found.Length;
            }
            else
            {
                fail($"'{path}': there is no file '{source}' beside the recipe.");
            }
        }
    }
}
