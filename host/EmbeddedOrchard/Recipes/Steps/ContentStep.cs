using System.Text.Json;
using System.Text.Json.Nodes;
using EmbeddedOrchard.Recipes.Checking;
using OrchardCore.ContentManagement;
using OrchardCore.Recipes.Models;

namespace EmbeddedOrchard.Recipes.Steps;

internal sealed class ContentStep(IContentManager contents) : RecipeStepHandler("content")
{
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

    protected override Task RunAsync(RecipeExecutionContext context) =>
        contents.ImportAsync(context.Step.Objects("Data").Select(item => item.Deserialize<ContentItem>(JOptions.Default)!).ToArray());
}
