using EmbeddedOrchard.Content.Trees;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Content.Taxonomies;

/// <summary>
/// The terms of a taxonomy in a language. A taxonomy in another language has the same terms under the same ids: the chosen
/// one says which terms there are, and the one in the reader's language what they are called.
/// </summary>
internal sealed class TermLists(IContentManager contents, IContentLocalizationManager localizations)
{
    /// <returns>The terms, each before those under it; none where there is no such taxonomy.</returns>
    public async Task<IReadOnlyList<Term>> OfAsync(string? taxonomyId, string? culture, VersionOptions version)
    {
        if (string.IsNullOrEmpty(taxonomyId) || await contents.GetAsync(taxonomyId, version) is not { } taxonomy)
        {
            return [];
        }

        var texts = await TextsAsync(taxonomy, culture, version);
        var tree = ItemTree.Of(taxonomy, TreeKind.Terms);
        return
        [
            .. tree.Nodes.Where(node => node.Id.Length > 0)
                .Select(node => new Term(node.Id, texts.GetValueOrDefault(node.Id) is { Length: > 0 } text ? text : node.Text, node.Level, tree.IsLeaf(node))),
        ];
    }

    private async Task<Dictionary<string, string>> TextsAsync(ContentItem taxonomy, string? culture, VersionOptions version)
    {
        if (string.IsNullOrEmpty(culture)
            || taxonomy.As<LocalizationPart>() is not { LocalizationSet.Length: > 0 } part
            || string.Equals(part.Culture, culture, StringComparison.OrdinalIgnoreCase)
            || await localizations.GetContentItemAsync(part.LocalizationSet, culture) is not { } found
            || await contents.GetAsync(found.ContentItemId, version) is not { } translated)
        {
            return [];
        }

        return ItemTree.Of(translated, TreeKind.Terms).Nodes.DistinctBy(node => node.Id).ToDictionary(node => node.Id, node => node.Text);
    }
}
