using EmbeddedOrchard.Content.Fields;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;

namespace EmbeddedOrchard.Content.Taxonomies;

/// <summary>Which terms a field takes. What an item has already stays until somebody takes it away.</summary>
internal static class TermRules
{
    public static IEnumerable<FieldRefusal> Check(TaxonomyField field, string[] before, IReadOnlyList<Term> known, TaxonomyFieldSettings settings, string label)
    {
        var terms = known.DistinctBy(term => term.Id).ToDictionary(term => term.Id);
        foreach (var id in field.TermContentItemIds.Except(before))
        {
            if (!terms.TryGetValue(id, out var term))
            {
                yield return new(nameof(TaxonomyField.TermContentItemIds), "{0} has no choice '{1}'.", label, id);
            }
            else if (settings.LeavesOnly && !term.IsLeaf)
            {
                yield return new(nameof(TaxonomyField.TermContentItemIds), "{0} takes only terms with nothing under them, and '{1}' has.", label, term.Text);
            }
        }
    }
}
