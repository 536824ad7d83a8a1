using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardParticipation.Awards.Editing;

public class PracticePartViewModel
{
    public string? Edition { get; set; }

    public string? Category { get; set; }

    public string? Status { get; set; }

    public List<MentionRow> Mentions { get; set; } = [];

    public string? City { get; set; }

    public string? Region { get; set; }

    public string? Country { get; set; }

    public string? Latitude { get; set; }

    public string? Longitude { get; set; }

    public string? Organization { get; set; }

    public string? PopulationText { get; set; }

    public string? PopulationValue { get; set; }

    public string? PeriodText { get; set; }

    public string? PeriodStart { get; set; }

    public string? PeriodEnd { get; set; }

    public bool Ongoing { get; set; }

    public string? BudgetText { get; set; }

    public string? BudgetAmount { get; set; }

    public string? BudgetCurrency { get; set; }

    public string? TerritorySize { get; set; }

    public string? Temporality { get; set; }

    public string? TerritorialArea { get; set; }

    /// <summary>One a line.</summary>
    public string? ProcessTypes { get; set; }

    /// <summary>One a line.</summary>
    public string? Themes { get; set; }

    /// <summary>Numbers with commas between.</summary>
    public string? Sdgs { get; set; }

    public List<LinkRow> Links { get; set; } = [];

    public string? Number { get; set; }

    public List<AddressRow> Addresses { get; set; } = [];

    [BindNever]
    public IReadOnlyList<string> Statuses { get; set; } = [];

    [BindNever]
    public IReadOnlyList<EditionChoices> Editions { get; set; } = [];

    /// <summary>Shows in another form what was typed into this one.</summary>
    public void CopyTo(PracticePartViewModel other)
    {
        other.Edition = Edition;
        other.Category = Category;
        other.Status = Status;
        other.Mentions = Mentions;
        other.City = City;
        other.Region = Region;
        other.Country = Country;
        other.Latitude = Latitude;
        other.Longitude = Longitude;
        other.Organization = Organization;
        other.PopulationText = PopulationText;
        other.PopulationValue = PopulationValue;
        other.PeriodText = PeriodText;
        other.PeriodStart = PeriodStart;
        other.PeriodEnd = PeriodEnd;
        other.Ongoing = Ongoing;
        other.BudgetText = BudgetText;
        other.BudgetAmount = BudgetAmount;
        other.BudgetCurrency = BudgetCurrency;
        other.TerritorySize = TerritorySize;
        other.Temporality = Temporality;
        other.TerritorialArea = TerritorialArea;
        other.ProcessTypes = ProcessTypes;
        other.Themes = Themes;
        other.Sdgs = Sdgs;
        other.Links = Links;
        other.Number = Number;
        other.Addresses = Addresses;
        other.Statuses = Statuses;
        other.Editions = Editions;
    }
}

public class MentionRow
{
    public FieldTexts Name { get; set; } = [];
}

public class LinkRow
{
    public string? Url { get; set; }

    public string? Label { get; set; }
}

public class AddressRow
{
    public string? Component { get; set; }

    public string? Number { get; set; }
}

/// <summary>An edition and the keys that its practices may use.</summary>
public sealed record EditionChoices(
    string Slug,
    IReadOnlyList<string> Categories,
    IReadOnlyList<string> TerritorySizes,
    IReadOnlyList<string> Temporalities);
