using System.Text.Json.Nodes;
using EmbeddedOrchard.Content.Parts;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace EmbeddedOrchard.Deployment.Sources;

/// <summary>
/// Content items, some at a time. With their history, every version that was ever public comes in the order in which it became so, each
/// as it was then, and drafts last: importing them makes the same history once more.
/// </summary>
internal sealed class ContentSource(ISession session, IContentDefinitionManager definitions, ContentElementTypes elements) : IDeploymentSource
{
    private const int Lot = 100;

    public async Task WriteAsync(DeploymentPlan plan, RecipeWriter recipe, CancellationToken cancellationToken)
    {
        if (plan.Content == ContentScope.None)
        {
            return;
        }

        var types = (await definitions.ListTypeDefinitionsAsync()).ToDictionary(type => type.Name, type => type.Parts.Select(part => part.Name).ToHashSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);
        recipe.BeginList("content", "Data");
        foreach (var lot in (await RowsAsync(plan, types.Keys)).Chunk(Lot))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await WriteAsync(lot, types, recipe);
        }

        recipe.EndList();
    }

    private async Task WriteAsync(ExportedRow[] rows, Dictionary<string, HashSet<string>> types, RecipeWriter recipe)
    {
        // A session for each lot: what was written is not kept.
        await using var reader = session.Store.CreateSession(withTracking: false);
        string[] versions = [.. rows.Select(row => row.VersionId)];
        var items = (await reader.Query<ContentItem, ContentItemIndex>(row => row.ContentItemVersionId.IsIn(versions)).ListAsync()).ToDictionary(item => item.ContentItemVersionId, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (items.GetValueOrDefault(row.VersionId) is not { } item)
            {
                continue;
            }

            (item.Latest, item.Published) = (true, !row.IsDraft);
            var json = JObject.FromObject(item);
            json.Remove(nameof(ContentItem.Id));

            // Notes of modules to themselves stay here.
            foreach (var part in json.Where(property => property.Value is JsonObject && !types[item.ContentType].Contains(property.Key) && elements.PartOfCode(property.Key) is null).Select(property => property.Key).ToArray())
            {
                json.Remove(part);
            }

            await recipe.ItemAsync(json);
        }
    }

    private async Task<IReadOnlyList<ExportedRow>> RowsAsync(DeploymentPlan plan, IEnumerable<string> types)
    {
        var rows = new List<ExportedRow>();
        foreach (var type in types.Where(type => plan.Content == ContentScope.All || plan.ContentTypes.Contains(type)))
        {
            var found = plan.History
                ? await session.QueryIndex<ContentItemIndex>(row => row.ContentType == type).ListAsync()
                : await session.QueryIndex<ContentItemIndex>(row => row.ContentType == type && row.Published).ListAsync();

            // An item that was deleted has neither: its versions stay here.
            var living = found.Where(row => row.Latest || row.Published).Select(row => row.ContentItemId).ToHashSet(StringComparer.Ordinal);
            rows.AddRange(found
                .Where(row => living.Contains(row.ContentItemId) && (row.Published || row.Latest || WasPublic(row)))
                .Select(row => new ExportedRow(type, row.ContentItemVersionId, row.Latest && !row.Published, row.PublishedUtc, row.DocumentId)));
        }

        // Types as they came to be: what others are part of is there before them.
        var order = rows.GroupBy(row => row.ContentType).ToDictionary(type => type.Key, type => type.Min(row => row.DocumentId), StringComparer.Ordinal);
        return [.. rows.OrderBy(row => row.IsDraft).ThenBy(row => order[row.ContentType]).ThenBy(row => row.IsDraft ? null : row.PublishedUtc).ThenBy(row => row.DocumentId)];
    }

    // A draft that was discarded has the date of the version that it was made from, and was changed after it.
    private static bool WasPublic(ContentItemIndex row) => row.PublishedUtc is { } published && published >= row.ModifiedUtc;

    private sealed record ExportedRow(string ContentType, string VersionId, bool IsDraft, DateTime? PublishedUtc, long DocumentId);
}
