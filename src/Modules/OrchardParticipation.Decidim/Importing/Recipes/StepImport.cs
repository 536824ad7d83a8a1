using System.Globalization;
using System.Security.Claims;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OrchardCore.Entities;
using OrchardCore.Recipes.Models;
using OrchardParticipation.Decidim.Importing.Pages;
using OrchardParticipation.Decidim.Importing.Sourcing;
using OrchardParticipation.Decidim.Importing.Trail;
using OrchardParticipation.Decidim.Sources;

namespace OrchardParticipation.Decidim.Importing.Recipes;

/// <summary>Imports what a step of a recipe says.</summary>
internal sealed class StepImport(ImportSources sources, SourceTexts texts, FindingWords words, IIdGenerator ids, IHttpContextAccessor http)
{
    private const int MostProblems = 20;

    /// <returns>Why nothing was imported; empty if all of it was.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(JsonObject json, RecipeDescriptor recipe)
    {
        try
        {
            var step = ImportStep.Read(json);
            IDecidimSource source = step.Address is { } address
                ? await sources.OpenSiteAsync(address, step.Processes, progress: null, CancellationToken.None)
                : new RecipeSource([.. step.Files.Select(file => RecipeFiles.Find(recipe, file)), .. step.Data.Select(RecipeFiles.Of)]);
            var report = await new DecidimImport(ShellScopes.RunAsync)
                .RunAsync(source, step.Options(), DeedOf(step, recipe), progress: null, CancellationToken.None);
            if (report.ProblemCount == 0)
            {
                (source as DownloadedSource)?.Forget();
            }

            return Lines(report);
        }
        catch (StepException exception)
        {
            return [exception.Message];
        }
        catch (SourceException exception)
        {
            return [texts.Of(exception)];
        }
    }

    private ImportDeed DeedOf(ImportStep step, RecipeDescriptor recipe) => new(
        ids.GenerateUniqueId(),
        step.Address ?? string.Join(", ", step.Files.Count > 0 ? step.Files : [recipe.Name]),
        http.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier),
        http.HttpContext?.User.Identity?.Name);

    private List<string> Lines(ImportReport report)
    {
        var lines = report.Problems.Take(MostProblems).Select(words.WithPlace).ToList();
        if (report.ProblemCount > lines.Count)
        {
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"… and {report.ProblemCount - lines.Count} problems more."));
        }

        return lines;
    }
}
