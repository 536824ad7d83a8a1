using System.Text.Json.Nodes;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Decidim.Importing.Histories;
using OrchardParticipation.Decidim.Importing.Surveying;

namespace OrchardParticipation.Decidim.Importing.Practices;

/// <summary>Makes the shared facts of a practice of what a proposal says beside its texts.</summary>
internal sealed class PracticeMapping(SurveyedProcess process, EditionPart edition, IReadOnlyDictionary<string, string> categoryKeys, ImportOptions options, string culture)
{
    /// <param name="proposal">The proposal.</param>
    /// <param name="address">Where it stands.</param>
    /// <param name="facts">What it said in one of its versions.</param>
    /// <param name="here">What the practice says here; null if it is new.</param>
    /// <param name="stateBefore">The state at the import before: a status that was changed here since stays.</param>
    public PracticePart Map(ProposalRecord proposal, ComponentAddress address, SourceFacts facts, PracticePart? here, string? stateBefore)
    {
        var practice = here is null ? new PracticePart() : JObject.FromObject(here).ToObject<PracticePart>()!;
        practice.Edition = process.Slug;
        practice.Number ??= address.Number;
        practice.Addresses = [.. practice.Addresses.Append(address).Concat(process.CopyAddresses[address.Number]).Distinct()];
        practice.Category = CategoryOf(proposal, address) ?? practice.Category;
        practice.Place = practice.Place with
        {
            City = string.IsNullOrWhiteSpace(facts.Address) ? practice.Place.City : facts.Address.Trim(),
            Latitude = facts.Latitude ?? practice.Place.Latitude,
            Longitude = facts.Longitude ?? practice.Place.Longitude,
        };
        practice.Links = [.. practice.Links, .. LinksOf(proposal).Where(link => practice.Links.All(other => other.Url != link.Url))];
        if (here is null || facts.State != stateBefore)
        {
            practice.Status = StatusOf(proposal, address, facts.State);
        }

        return practice;
    }

    private PracticeStatus StatusOf(ProposalRecord proposal, ComponentAddress address, string? state)
    {
        if (proposal.Withdrawn)
        {
            return PracticeStatus.Withdrawn;
        }

        var status = state is not null && options.States.TryGetValue(state, out var known) ? known : PracticeStatus.Nominated;
        return status == PracticeStatus.Nominated && process.CopyAddresses.Contains(address.Number) ? PracticeStatus.Finalist : status;
    }

    private string? CategoryOf(ProposalRecord proposal, ComponentAddress address) =>
        proposal.CategoryIds.Select(id => categoryKeys.GetValueOrDefault(id)).FirstOrDefault(key => key is not null)
        ?? edition.Components.FirstOrDefault(component => component.Id == address.Component)?.Category;

    private IEnumerable<PracticeLink> LinksOf(ProposalRecord proposal) => proposal.Attachments
        .Where(attachment => Uri.TryCreate(attachment.Url, UriKind.Absolute, out var url) && url.Scheme is "https" or "http")
        .Select(attachment => new PracticeLink { Url = attachment.Url, Label = Keys.Localized(attachment.Title, culture).In(culture)?.Text });
}
