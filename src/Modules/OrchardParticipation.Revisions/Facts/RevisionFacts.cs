using System.Text.Json.Nodes;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Revisions.Changes;

namespace OrchardParticipation.Revisions.Facts;

/// <summary>Reads the facts that revisions keep.</summary>
internal sealed class RevisionFacts(IPublicPage page, PracticeFacts practiceFacts, EditionFacts editionFacts)
{
    /// <param name="contentType">The type of the item that the facts belong to.</param>
    /// <param name="stored">The facts as they were stored, if there are any.</param>
    /// <param name="edition">The edition of the item, which knows the names of categories and of closed lists.</param>
    public IReadOnlyList<Fact> Describe(string contentType, JsonObject? stored, EditionPart edition)
    {
        var facts = new FactList(page.Culture, page.FallbackOrder);
        if (stored is not null && contentType == ContentTypes.Practice)
        {
            practiceFacts.Describe(stored.ToObject<PracticePart>(), edition, facts);
        }
        else if (stored is not null && contentType == ContentTypes.Edition)
        {
            editionFacts.Describe(stored.ToObject<EditionPart>(), facts);
        }

        return facts.Facts;
    }
}
