using System.Text.Json.Nodes;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Revisions.Contracts;
using OrchardParticipation.Revisions.Histories;

namespace OrchardParticipation.Revisions.Facts;

/// <summary>Reads the facts that revisions keep, in the words of their time.</summary>
internal sealed class RevisionFacts(IRevisions revisions, IPublicPage page, FactWords words)
{
    private readonly Dictionary<string, History> _editions = new(StringComparer.Ordinal);

    /// <summary>The facts of two states; none of either where nothing was written in between.</summary>
    /// <param name="history">The history of the item.</param>
    /// <param name="from">The number of the older state; 0 is before the first revision.</param>
    /// <param name="to">The number of the newer state.</param>
    /// <param name="edition">The edition of the item, which knows the names of categories and of closed lists.</param>
    public async Task<(IReadOnlyList<Fact> Before, IReadOnlyList<Fact> After)> BetweenAsync(History history, int from, int to, PublicEdition edition)
    {
        var (old, @new) = (history.FactsAt(from), history.FactsAt(to));
        return JsonNode.DeepEquals(old, @new)
            ? ([], [])
            : (await DescribeAsync(history.Find(from), old, edition), await DescribeAsync(history.Find(to), @new, edition));
    }

    private async Task<IReadOnlyList<Fact>> DescribeAsync(Revision? revision, JsonObject? stored, PublicEdition edition) => revision is null || stored is null
        ? []
        : words.Describe(revision.ContentType, stored, await EditionAsOfAsync(edition, revision.Utc), page.Culture, page.FallbackOrder);

    private async Task<EditionPart> EditionAsOfAsync(PublicEdition edition, DateTime utc)
    {
        if (!_editions.TryGetValue(edition.LocalizationSet, out var history))
        {
            history = new History(await revisions.OfSetAsync(edition.LocalizationSet));
            _editions.Add(edition.LocalizationSet, history);
        }

        return history.FactsAsOf(utc)?.ToObject<EditionPart>() ?? edition.Facts;
    }
}
