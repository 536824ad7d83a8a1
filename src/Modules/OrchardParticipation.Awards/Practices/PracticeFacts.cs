using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Wording;
using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Practices;

/// <summary>The table of facts: what is known, in a fixed order. What was typed is shown as typed.</summary>
internal sealed class PracticeFacts(IPublicPage page, IStringLocalizer<PracticeFacts> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public IReadOnlyList<Fact> Of(PracticePart practice, EditionPart edition)
    {
        var category = edition.Categories.FirstOrDefault(one => one.Key == practice.Category);
        return
        [
            .. Line(S["Category"], category is null ? null : page.Words(category.Name)),
            .. Line(S["Country"], Names.OfCountry(practice.Place.Country)),
            .. Line(S["Region"], practice.Place.Region),
            .. Line(S["City"], practice.Place.City),
            .. Line(S["Organization"], practice.Organization),
            .. Line(S["Population"], practice.Population.Text ?? practice.Population.Value?.ToString("N0", CultureInfo.CurrentCulture)),
            .. Line(S["Size of territory"], Choice(edition.TerritorySizes, practice.TerritorySize)),
            .. Line(S["Territorial area"], practice.TerritorialArea),
            .. Line(S["Period"], PeriodOf(practice.Period)),
            .. Line(S["Temporality"], Choice(edition.Temporalities, practice.Temporality)),
            .. Line(S["Budget"], BudgetOf(practice.Budget)),
            .. Lines(S["Type of process"], practice.ProcessTypes),
            .. Lines(S["Themes"], practice.Themes),
            .. Lines(S["Sustainable Development Goals"], practice.Sdgs.Select(goal => S["SDG {0}", goal].Value)),
            .. Line(S["Number"], practice.Number?.ToString(CultureInfo.InvariantCulture)),
        ];
    }

    private string? PeriodOf(Period period) =>
        !string.IsNullOrWhiteSpace(period.Text) ? period.Text
        : period.Start is null ? null
        : period.Ongoing ? S["Since {0}", period.Start]
        : period.End is null ? period.Start
        : S["{0} to {1}", period.Start, period.End];

    private static string? BudgetOf(Budget budget) =>
        !string.IsNullOrWhiteSpace(budget.Text) ? budget.Text
        : budget.Amount is { } amount ? $"{amount.ToString("N0", CultureInfo.CurrentCulture)} {budget.Currency}".Trim()
        : null;

    private Words? Choice(IReadOnlyList<Choice> choices, string? key) =>
        choices.FirstOrDefault(choice => choice.Key == key) is { } found ? page.Words(found.Name) : null;

    private static IEnumerable<Fact> Line(string label, string? value) =>
        Line(label, string.IsNullOrWhiteSpace(value) ? null : new Words(value, null));

    private static IEnumerable<Fact> Line(string label, Words? value)
    {
        if (value is not null)
        {
            yield return new Fact(label, [value]);
        }
    }

    private static IEnumerable<Fact> Lines(string label, IEnumerable<string> values)
    {
        var known = values.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => new Words(value, null)).ToList();
        if (known.Count > 0)
        {
            yield return new Fact(label, known);
        }
    }
}
