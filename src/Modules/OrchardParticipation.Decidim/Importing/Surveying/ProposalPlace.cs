using System.Globalization;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Importing.Surveying;

/// <summary>Where a proposal stands: what the source says, else what the person who imports says.</summary>
/// <param name="Slug">The process.</param>
/// <param name="Component">The component.</param>
/// <param name="Number">Its number; null if that is no number.</param>
internal sealed record ProposalPlace(string Slug, int Component, int? Number)
{
    /// <summary>Null where nobody says in which process or component it stands.</summary>
    public static ProposalPlace? Of(ProposalRecord proposal, ImportOptions options, Survey survey)
    {
        var component = NumberOf(proposal.ComponentId) ?? options.Component;
        var slug = proposal.ProcessSlug ?? SlugOf(proposal, survey) ?? options.Process;
        return component is null || string.IsNullOrEmpty(slug) ? null : new ProposalPlace(slug, component.Value, NumberOf(proposal.Id));
    }

    private static string? SlugOf(ProposalRecord proposal, Survey survey) => survey.Processes.Values.FirstOrDefault(process =>
        (proposal.ProcessId is not null && process.Record?.Id == proposal.ProcessId)
        || (proposal.ComponentId is not null && process.Record?.Components.Any(component => component.Id == proposal.ComponentId) == true))?.Slug;

    private static int? NumberOf(string? id) => int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
