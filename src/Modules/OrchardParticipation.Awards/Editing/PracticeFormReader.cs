using System.Globalization;
using System.Text.RegularExpressions;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Wording;
using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Editing;

/// <summary>Reads a practice from its form. Nothing of the part changes unless everything could be read.</summary>
internal static partial class PracticeFormReader
{
    private const int Goals = 17;

    /// <summary><paramref name="edition"/> is the edition that the form names, or null when there is none of that name.</summary>
    public static IReadOnlyList<FieldProblem> Read(PracticePartViewModel form, PracticePart practice, EditionPart? edition)
    {
        var reader = new FieldReader();
        if (edition is null)
        {
            reader.Add(nameof(form.Edition), FieldReader.Text(form.Edition) is null ? FieldError.Required : FieldError.Unknown);
        }

        var read = new PracticePart
        {
            Edition = FieldReader.Text(form.Edition),
            Category = Of(reader, nameof(form.Category), form.Category, edition?.Categories.Select(category => category.Key)),
            Status = reader.Choice(nameof(form.Status), form.Status, name => Statuses.Find(name)),
            Mentions = [.. form.Mentions.Where(row => !row.Name.IsBlank).Select(row => row.Name.Text)],
            Place = Place(reader, form),
            Organization = FieldReader.Text(form.Organization),
            Population = new Population { Text = FieldReader.Text(form.PopulationText), Value = reader.Long(nameof(form.PopulationValue), form.PopulationValue) },
            Period = Period(reader, form),
            Budget = Budget(reader, form),
            TerritorySize = Of(reader, nameof(form.TerritorySize), form.TerritorySize, edition?.TerritorySizes.Select(choice => choice.Key)),
            Temporality = Of(reader, nameof(form.Temporality), form.Temporality, edition?.Temporalities.Select(choice => choice.Key)),
            TerritorialArea = FieldReader.Text(form.TerritorialArea),
            ProcessTypes = Lines(form.ProcessTypes),
            Themes = Lines(form.Themes),
            Sdgs = GoalsOf(reader, form),
            Links = [.. Rows.Filled(form.Links, nameof(form.Links), row => Rows.AreBlank(row.Url, row.Label)).Select(row => Link(reader, row.Row, row.Field))],
            Number = reader.Integer(nameof(form.Number), form.Number, minimum: 1),
            Addresses = [.. Rows.Filled(form.Addresses, nameof(form.Addresses), row => Rows.AreBlank(row.Component, row.Number)).Select(row => Address(reader, row.Row, row.Field))],
        };
        if (reader.Problems.Count == 0)
        {
            Copy(read, practice);
        }

        return reader.Problems;
    }

    private static void Copy(PracticePart from, PracticePart to)
    {
        to.Edition = from.Edition;
        to.Category = from.Category;
        to.Status = from.Status;
        to.Mentions = from.Mentions;
        to.Place = from.Place;
        to.Organization = from.Organization;
        to.Population = from.Population;
        to.Period = from.Period;
        to.Budget = from.Budget;
        to.TerritorySize = from.TerritorySize;
        to.Temporality = from.Temporality;
        to.TerritorialArea = from.TerritorialArea;
        to.ProcessTypes = from.ProcessTypes;
        to.Themes = from.Themes;
        to.Sdgs = from.Sdgs;
        to.Links = from.Links;
        to.Number = from.Number;
        to.Addresses = from.Addresses;
    }

    private static string? Of(FieldReader reader, string field, string? typed, IEnumerable<string>? known)
    {
        var key = FieldReader.Text(typed);
        if (key is not null && known?.Contains(key) == false)
        {
            reader.Add(field, FieldError.Unknown);
        }

        return key;
    }

    private static Place Place(FieldReader reader, PracticePartViewModel form)
    {
        var country = FieldReader.Text(form.Country)?.ToUpperInvariant();
        if (country is not null && !Names.IsCountry(country))
        {
            reader.Add(nameof(form.Country), FieldError.NotACountry);
        }

        return new Place
        {
            City = FieldReader.Text(form.City),
            Region = FieldReader.Text(form.Region),
            Country = country,
            Latitude = reader.Real(nameof(form.Latitude), form.Latitude, -90, 90),
            Longitude = reader.Real(nameof(form.Longitude), form.Longitude, -180, 180),
        };
    }

    private static Period Period(FieldReader reader, PracticePartViewModel form) => new()
    {
        Text = FieldReader.Text(form.PeriodText),
        Start = PartialDate(reader, nameof(form.PeriodStart), form.PeriodStart),
        End = PartialDate(reader, nameof(form.PeriodEnd), form.PeriodEnd),
        Ongoing = form.Ongoing,
    };

    private static Budget Budget(FieldReader reader, PracticePartViewModel form) => new()
    {
        Text = FieldReader.Text(form.BudgetText),
        Amount = reader.Amount(nameof(form.BudgetAmount), form.BudgetAmount),
        Currency = FieldReader.Text(form.BudgetCurrency)?.ToUpperInvariant(),
    };

    private static string? PartialDate(FieldReader reader, string field, string? typed)
    {
        var date = FieldReader.Text(typed);
        if (date is not null && !PartialDatePattern().IsMatch(date))
        {
            reader.Add(field, FieldError.NotADate);
        }

        return date;
    }

    private static string[] Lines(string? typed) =>
        (typed ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static List<int> GoalsOf(FieldReader reader, PracticePartViewModel form)
    {
        var goals = new List<int>();
        foreach (var typed in (form.Sdgs ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var goal) && goal is >= 1 and <= Goals)
            {
                goals.Add(goal);
            }
            else
            {
                reader.Add(nameof(form.Sdgs), FieldError.NotANumber);
                break;
            }
        }

        return goals;
    }

    private static PracticeLink Link(FieldReader reader, LinkRow row, string field)
    {
        if (!WebAddress.IsSafe(FieldReader.Text(row.Url)))
        {
            reader.Add($"{field}.{nameof(row.Url)}", FieldError.NotAWebAddress);
        }

        return new PracticeLink { Url = FieldReader.Text(row.Url), Label = FieldReader.Text(row.Label) };
    }

    private static ComponentAddress Address(FieldReader reader, AddressRow row, string field)
    {
        var component = reader.Integer($"{field}.{nameof(row.Component)}", row.Component, minimum: 1);
        var number = reader.Integer($"{field}.{nameof(row.Number)}", row.Number, minimum: 1);
        if (FieldReader.Text(row.Component) is null || FieldReader.Text(row.Number) is null)
        {
            reader.Add(FieldReader.Text(row.Component) is null ? $"{field}.{nameof(row.Component)}" : $"{field}.{nameof(row.Number)}", FieldError.Required);
        }

        return new ComponentAddress { Component = component ?? 0, Number = number ?? 0 };
    }

    [GeneratedRegex(@"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")]
    private static partial Regex PartialDatePattern();
}
