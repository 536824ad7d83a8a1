using System.Text.Json.Nodes;
using EmbeddedOrchard.Recipes.Steps;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Indexing;
using YesSql.Indexes;

namespace EmbeddedOrchard.Content.Taxonomies;

/// <summary>One row for each term of each field. A field is known by what it stores, so no definition is asked for.</summary>
internal sealed class TaxonomyIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<TaxonomyIndex>()
            .When(item => item.Latest || item.Published)
            .Map(item => RowsOf(item));

    private static IEnumerable<TaxonomyIndex> RowsOf(ContentItem item) =>
        from part in item.Data
        where part.Value is JsonObject
        from field in (JsonObject)part.Value!
        let values = field.Value as JsonObject
        where values?[nameof(TaxonomyField.TermContentItemIds)] is JsonArray
        from term in values.Texts(nameof(TaxonomyField.TermContentItemIds)).Distinct(StringComparer.Ordinal)
        select new TaxonomyIndex
        {
            TaxonomyContentItemId = values.Text(nameof(TaxonomyField.TaxonomyContentItemId)),
            ContentItemId = item.ContentItemId,
            ContentType = item.ContentType,
            ContentPart = part.Key,
            ContentField = field.Key,
            TermContentItemId = term,
            Published = item.Published,
            Latest = item.Latest,
        };
}
