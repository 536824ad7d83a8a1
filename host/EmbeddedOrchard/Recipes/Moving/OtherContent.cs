using EmbeddedOrchard.Recipes.Planning;
using EmbeddedOrchard.Recipes.Steps;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace EmbeddedOrchard.Recipes.Moving;

/// <summary>The items of a site that a recipe does not bring, of the types that it brings.</summary>
internal sealed class OtherContent(ISession session, IContentManager contents)
{
    private const int Lot = 100;

    /// <summary>Deletes them, as a person would: their versions stay in the store.</summary>
    public async Task RemoveAsync(IReadOnlyList<RecipeStep> steps, StepPlan plan, CancellationToken cancellationToken)
    {
        var brought = steps
            .Where(step => step.Name.Equals("content", StringComparison.OrdinalIgnoreCase))
            .SelectMany(step => step.Json.Objects("Data"))
            .ToLookup(item => item.Text(nameof(ContentItem.ContentType)) ?? string.Empty, item => item.Text(nameof(ContentItem.ContentItemId)) ?? string.Empty);
        foreach (var type in brought)
        {
            var ids = type.ToHashSet(StringComparer.Ordinal);
            string[] others = [.. (await session.QueryIndex<ContentItemIndex>(row => row.ContentType == type.Key && (row.Latest || row.Published)).ListAsync())
                .Select(row => row.ContentItemId).Distinct(StringComparer.Ordinal).Where(id => !ids.Contains(id))];
            foreach (var some in others.Chunk(Lot))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var items = await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId.IsIn(some) && (row.Latest || row.Published)).ListAsync();
                foreach (var item in items.GroupBy(item => item.ContentItemId).Select(rows => rows.OrderByDescending(row => row.Latest).First()))
                {
                    await contents.RemoveAsync(item);
                    var culture = item.As<LocalizationPart>()?.Culture;
                    plan.Add(PlannedKind.Removed, item.DisplayText ?? item.ContentItemId, string.IsNullOrEmpty(culture) ? item.ContentType : $"{item.ContentType}, {culture}");
                }
            }
        }
    }
}
