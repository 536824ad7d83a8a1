using System.Text.Json.Nodes;
using EmbeddedOrchard.Media.Events;
using EmbeddedOrchard.Media.Files;
using EmbeddedOrchard.Media.Intake;
using EmbeddedOrchard.Media.Pictures;
using EmbeddedOrchard.Recipes.Checking;
using EmbeddedOrchard.Recipes.Moving;
using EmbeddedOrchard.Recipes.Planning;
using EmbeddedOrchard.Recipes.Steps;
using EmbeddedOrchard.Store;
using OrchardCore.Recipes.Models;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.Media.Recipes;

/// <summary>
/// Puts files into the library: <c>Files[{ TargetPath, Base64 | SourcePath }]</c>. A file that is there already is replaced, or left alone when
/// nothing would change. All files are made fit first, and come into the library with the commit.
/// </summary>
internal sealed class MediaStep(MediaIntake intake, MediaRoot root, KeptRenditions renditions, CreatingMedia creating, ISession session) : RecipeStepHandler("media"), IAsyncDisposable
{
    private const int MostErrors = 50;

    private readonly List<(string Path, PreparedFile File)> _prepared = [];
    private JsonObject? _step;

    public override Task CheckAsync(JsonObject step, KnownSite site, Action<string> fail)
    {
        step.OnlyHas("The step", fail, "name", MediaStepFile.Files);
        if (step.IsObjectList(MediaStepFile.Files, fail))
        {
            var check = new MediaStepCheck(intake, site, fail);
            foreach (var file in step.Objects(MediaStepFile.Files))
            {
                check.Run(file);
            }

            check.Finish();
        }

        return Task.CompletedTask;
    }

    public override async Task PlanAsync(JsonObject step, RecipeDescriptor recipe, StepPlan plan)
    {
        await PrepareAsync(step, recipe);
        foreach (var (path, file) in _prepared)
        {
            plan.AddOrKeep(root.Find(path) is { } place && File.Exists(place), file.IsThere, path, file.Refusal?.Text);
        }
    }

    protected override async Task RunAsync(RecipeExecutionContext context)
    {
        await PrepareAsync(context.Step, context.RecipeDescriptor);
        foreach (var (path, file) in _prepared.Where(one => one.File.Refusal is not null).Take(MostErrors))
        {
            context.Errors.Add($"'{path}': {file.Refusal!.Text}");
        }

        if (context.Errors.Count > 0)
        {
            return;
        }

        // The turn to write: nobody else's files come between.
        await session.BeginTransactionAsync();
        var incoming = new IncomingFiles(root, renditions);
        ((Session)session).Join(incoming);
        foreach (var (path, file) in _prepared.Where(one => !one.File.IsThere))
        {
            await creating.AskAsync(path, file);
            incoming.Add(path, file);
        }

        _prepared.RemoveAll(one => !one.File.IsThere);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, file) in _prepared)
        {
            await file.DisposeAsync();
        }

        _prepared.Clear();
    }

    /// <summary>Once for each step: what was made fit to be told of is what comes.</summary>
    private async Task PrepareAsync(JsonObject step, RecipeDescriptor recipe)
    {
        if (ReferenceEquals(_step, step))
        {
            return;
        }

        await DisposeAsync();
        _step = step;
        foreach (var file in step.Objects(MediaStepFile.Files))
        {
            var path = MediaStepFile.Target(file)!;
            try
            {
                await using var content = MediaStepFile.Open(file, recipe);
                _prepared.Add((path, await intake.PrepareMovedAsync(path, content, CancellationToken.None)));
            }
            catch (PackageException exception)
            {
                throw new IOException(exception.Problem == PackageProblem.TooLarge
                    ? $"'{path}': the files of the archive are larger than {exception.Detail} together."
                    : $"'{path}': it is damaged in the archive.", exception);
            }

            if (_prepared[^1].File.IsThere)
            {
                await _prepared[^1].File.DisposeAsync();
            }
        }
    }
}
