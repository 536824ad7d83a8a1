using System.Globalization;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Editing;

/// <summary>Writes a practice into its form.</summary>
internal static class PracticeForm
{
    public static void Show(PracticePartViewModel form, PracticePart practice, IReadOnlyList<string> cultures)
    {
        form.Edition = practice.Edition;
        form.Category = practice.Category;
        form.Status = Statuses.NameOf(practice.Status);
        form.Mentions = Rows.Of(practice.Mentions.Select(mention => Row(mention, cultures)), () => Row(LocalizedText.Empty, cultures));
        form.City = practice.Place.City;
        form.Region = practice.Place.Region;
        form.Country = practice.Place.Country;
        form.Latitude = FieldReader.Shown(practice.Place.Latitude);
        form.Longitude = FieldReader.Shown(practice.Place.Longitude);
        form.Organization = practice.Organization;
        form.PopulationText = practice.Population.Text;
        form.PopulationValue = FieldReader.Shown(practice.Population.Value);
        form.PeriodText = practice.Period.Text;
        form.PeriodStart = practice.Period.Start;
        form.PeriodEnd = practice.Period.End;
        form.Ongoing = practice.Period.Ongoing;
        form.BudgetText = practice.Budget.Text;
        form.BudgetAmount = FieldReader.Shown(practice.Budget.Amount);
        form.BudgetCurrency = practice.Budget.Currency;
        form.TerritorySize = practice.TerritorySize;
        form.Temporality = practice.Temporality;
        form.TerritorialArea = practice.TerritorialArea;
        form.ProcessTypes = string.Join('\n', practice.ProcessTypes);
        form.Themes = string.Join('\n', practice.Themes);
        form.Sdgs = string.Join(", ", practice.Sdgs.Select(goal => goal.ToString(CultureInfo.InvariantCulture)));
        form.Links = Rows.Of(practice.Links.Select(link => new LinkRow { Url = link.Url, Label = link.Label }), () => new LinkRow());
        form.Number = FieldReader.Shown(practice.Number);
        form.Addresses = Rows.Of(practice.Addresses.Select(Row), () => new AddressRow());
    }

    private static MentionRow Row(LocalizedText mention, IReadOnlyList<string> cultures) => new() { Name = FieldTexts.Of(mention, cultures) };

    private static AddressRow Row(ComponentAddress address) =>
        new() { Component = FieldReader.Shown<int>(address.Component), Number = FieldReader.Shown<int>(address.Number) };
}
