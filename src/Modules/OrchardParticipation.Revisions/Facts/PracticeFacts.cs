using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Text;

namespace OrchardParticipation.Revisions.Facts;

/// <summary>The shared facts of a practice in words.</summary>
internal sealed class PracticeFacts(IStringLocalizer<PracticeFacts> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public void Describe(PracticePart practice, EditionPart edition, FactList facts)
    {
        facts.Add(nameof(practice.Category), S["Category"], CategoryName(practice, edition, facts), practice.Category);
        facts.Add(nameof(practice.Status), S["Status"], StatusName(practice.Status), practice.Status.ToString());
        facts.AddList(nameof(practice.Mentions), S["Mentions"], practice.Mentions.Select(facts.Words));
        DescribePlace(practice, edition, facts);
        facts.AddProse(nameof(practice.Organization), S["Organization"], practice.Organization);
        facts.Add(nameof(practice.Population), S["Population"], practice.Population.Text ?? practice.Population.Value?.ToString("N0", CultureInfo.CurrentCulture));
        facts.Add(nameof(practice.Period), S["Period"], PeriodText(practice.Period));
        facts.Add(nameof(practice.Budget), S["Budget"], practice.Budget.Text ?? $"{practice.Budget.Amount} {practice.Budget.Currency}");
        facts.Add(nameof(practice.Temporality), S["Temporality"], ChoiceName(practice.Temporality, edition.Temporalities, facts), practice.Temporality);
        facts.AddList(nameof(practice.ProcessTypes), S["Types of process"], practice.ProcessTypes);
        facts.AddList(nameof(practice.Themes), S["Themes"], practice.Themes);
        facts.AddList(nameof(practice.Sdgs), S["Sustainable Development Goals"], practice.Sdgs.Select(goal => goal.ToString(CultureInfo.InvariantCulture)));
        facts.AddList(nameof(practice.Links), S["Links"], practice.Links.Select(link => $"{link.Label} {link.Url}".Trim()));
    }

    private void DescribePlace(PracticePart practice, EditionPart edition, FactList facts)
    {
        var place = practice.Place;
        string[] names = [place.City ?? "", place.Region ?? "", Names.OfCountry(place.Country)];
        facts.Add(nameof(practice.Place), S["Place"], string.Join(", ", names.Where(name => name.Length > 0)));
        facts.Add(nameof(place.Latitude), S["Coordinates"], Coordinates(place));
        facts.Add(nameof(practice.TerritorySize), S["Size of territory"], ChoiceName(practice.TerritorySize, edition.TerritorySizes, facts), practice.TerritorySize);
        facts.AddProse(nameof(practice.TerritorialArea), S["Territorial area"], practice.TerritorialArea);
    }

    private static string? Coordinates(Place place) =>
        place is { Latitude: { } latitude, Longitude: { } longitude }
            ? string.Create(CultureInfo.InvariantCulture, $"{latitude}, {longitude}")
            : null;

    private static string? PeriodText(Period period) =>
        period.Text ?? (period.Start is null && period.End is null ? null : $"{period.Start} – {period.End}");

    // A key that the edition no longer knows is shown as it is.
    private static string? CategoryName(PracticePart practice, EditionPart edition, FactList facts) =>
        edition.Categories.FirstOrDefault(category => category.Key == practice.Category) is { } category
            ? facts.Words(category.Name)
            : practice.Category;

    private static string? ChoiceName(string? key, IReadOnlyList<Choice> choices, FactList facts) =>
        choices.FirstOrDefault(choice => choice.Key == key) is { } choice ? facts.Words(choice.Name) : key;

    private string StatusName(PracticeStatus status) => status switch
    {
        PracticeStatus.Finalist => S["Finalist"],
        PracticeStatus.SpecialMention => S["Special mention"],
        PracticeStatus.Winner => S["Winner"],
        PracticeStatus.Withdrawn => S["Withdrawn"],
        PracticeStatus.Rejected => S["Not admitted"],
        _ => S["Nominated"],
    };
}
