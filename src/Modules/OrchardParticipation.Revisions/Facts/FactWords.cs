using System.Text.Json.Nodes;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Revisions.Changes;

namespace OrchardParticipation.Revisions.Facts;

/// <summary>Puts the facts that revisions keep into words.</summary>
internal sealed class FactWords(PracticeFacts practiceFacts, EditionFacts editionFacts)
{
    /// <param name="contentType">The type of the item that the facts belong to.</param>
    /// <param name="stored">The facts as they were stored, if there are any.</param>
    /// <param name="edition">The edition of the item, which knows the names of categories and of closed lists.</param>
    /// <param name="culture">The language of the reader.</param>
    /// <param name="fallbackOrder">The languages that take its place where something is not said in it.</param>
    public IReadOnlyList<Fact> Describe(string? contentType, JsonObject? stored, EditionPart edition, string culture, IReadOnlyList<string> fallbackOrder)
    {
        var facts = new FactList(culture, fallbackOrder);
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
