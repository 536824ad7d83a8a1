using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Text;

namespace OrchardParticipation.Revisions.Facts;

/// <summary>The shared facts of an edition in words.</summary>
internal sealed class EditionFacts(IStringLocalizer<EditionFacts> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public void Describe(EditionPart edition, FactList facts)
    {
        facts.Add(nameof(edition.Number), S["Edition"], edition.Number.ToString(CultureInfo.CurrentCulture));
        facts.Add(nameof(edition.Year), S["Year"], edition.Year.ToString(CultureInfo.InvariantCulture));
        facts.AddProse(nameof(edition.HostConference), S["Host conference"], facts.Words(edition.HostConference));
        facts.AddProse(nameof(edition.HostPlace), S["Host place"], facts.Words(edition.HostPlace));
        facts.Add(nameof(edition.CeremonyDate), S["Ceremony"], edition.CeremonyDate is { } date ? Dates.InFull(date) : null);
        foreach (var phase in edition.Phases)
        {
            facts.AddProse($"{nameof(edition.Phases)}/{phase.Key}", S["Phase"], facts.Words(phase.Name), PhaseDates(phase), facts.Words(phase.Description));
        }

        facts.AddList(nameof(edition.Categories), S["Categories"], edition.Categories.Select(category => facts.Words(category.Name)));
        facts.AddList(nameof(edition.TerritorySizes), S["Sizes of territory"], edition.TerritorySizes.Select(size => facts.Words(size.Name)));
        facts.AddList(nameof(edition.Temporalities), S["Temporalities"], edition.Temporalities.Select(temporality => facts.Words(temporality.Name)));
        facts.Add(nameof(edition.Rules.FinalistsMaximum), S["Most finalists"], edition.Rules.FinalistsMaximum);
        facts.Add(nameof(edition.Rules.FinalistsShare), S["Most finalists as a share of nominations"], edition.Rules.FinalistsShare?.ToString("P0", CultureInfo.CurrentCulture));
        facts.Add(nameof(edition.Rules.BallotMinimum), S["Fewest choices on a ballot"], edition.Rules.BallotMinimum);
        facts.Add(nameof(edition.Figures.Nominations), S["Nominations"], edition.Figures.Nominations);
        facts.Add(nameof(edition.Figures.Countries), S["Countries"], edition.Figures.Countries);
        facts.Add(nameof(edition.Figures.Finalists), S["Finalists"], edition.Figures.Finalists);
    }

    private string PhaseDates(Phase phase) => (phase.StartUtc, phase.EndUtc) switch
    {
        ({ } start, { } end) => S["{0} – {1}", Dates.InFull(start), Dates.InFull(end)],
        ({ } start, null) => S["from {0}", Dates.InFull(start)],
        (null, { } end) => S["until {0}", Dates.InFull(end)],
        _ => "",
    };
}
