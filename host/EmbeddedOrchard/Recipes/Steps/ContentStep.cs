using System.Text.Json;
using System.Text.Json.Nodes;
using EmbeddedOrchard.Content.Items;
using EmbeddedOrchard.Content.Parts;
using EmbeddedOrchard.Recipes.Checking;
using EmbeddedOrchard.Recipes.Planning;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Recipes.Models;
using YesSql;

namespace EmbeddedOrchard.Recipes.Steps;

internal sealed class ContentStep(ContentImporting importing, ISession session, RichTextSanitizing sanitizing) : RecipeStepHandler("content")
{
    private const int Lot = 500;

    public override Task CheckAsync(JsonObject step, KnownSite site, Action<string> fail)
    {
        step.OnlyHas("The step", fail, "name", "Data");
        if (step["Data"] is null)
        {
            fail("'Data' is missing: the list of content items.");
        }
        else if (step.IsObjectList("Data", fail))
        {
            var number = 0;
            foreach (var item in step.Objects("Data"))
            {
                number++;
                var name = item.Text(nameof(ContentItem.DisplayText)) ?? item.Text(nameof(ContentItem.ContentItemId));
                ContentItemCheck.Run(item, site, reason => fail($"item {number}{(name is null ? string.Empty : $" “{name}”")}: {reason}"));
            }
        }

        return Task.CompletedTask;
    }

    public override async Task PlanAsync(JsonObject step, StepPlan plan)
    {
        var deleted = new DeletedItems();
        foreach (var some in step.Objects("Data").Select(json => json.Deserialize<ContentItem>(JOptions.Default)!).Chunk(Lot))
        {
            string[] ids = [.. some.Select(item => item.ContentItemId).OfType<string>().Distinct()];
            string[] versions = [.. some.Select(item => item.ContentItemVersionId).OfType<string>()];
            var known = await session.ActiveOrNamedVersionsAsync(ids, versions);
            var stored = known.ToDictionary(item => item.ContentItemVersionId, StringComparer.Ordinal);
            deleted.LookAt(some, known);
            foreach (var item in some)
            {
                await sanitizing.SanitizeAsync(item);
                var there = stored.GetValueOrDefault(item.ContentItemVersionId ?? string.Empty);
                var culture = item.As<LocalizationPart>()?.Culture;
                plan.AddOrKeep(
                    there is not null,
                    there is not null && ImportedContent.IsAlreadyIn(there, item) && !deleted.IsRevivedBy(item),
                    string.IsNullOrEmpty(item.DisplayText) ? item.ContentItemId ?? string.Empty : item.DisplayText,
                    string.IsNullOrEmpty(culture) ? item.ContentType : $"{item.ContentType}, {culture}");
            }

            session.Detach(known);
        }
    }

    protected override Task RunAsync(RecipeExecutionContext context) =>
        importing.ImportAsync(context.Step.Objects("Data").Select(item => item.Deserialize<ContentItem>(JOptions.Default)!), forget: true);
}
