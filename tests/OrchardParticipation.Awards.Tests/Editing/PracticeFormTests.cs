using System.Text.Json;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Editing;
using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Tests.Editing;

public sealed class PracticeFormTests
{
    private static readonly EditionPart _edition = new() { Slug = "award2023", Categories = [new Category { Key = "deliberation" }] };

    [Fact]
    public void What_is_shown_is_read_back_unchanged()
    {
        var read = new PracticePart();

        Assert.Empty(PracticeFormReader.Read(Shown(Practice()), read, _edition));
        Assert.Equal(JsonSerializer.Serialize(Practice()), JsonSerializer.Serialize(read));
    }

    [Theory]
    [InlineData("Category", "no-such-category")]
    [InlineData("Status", "won")]
    [InlineData("Country", "Colombia")]
    [InlineData("Country", "QQ")]
    [InlineData("Latitude", "91")]
    [InlineData("PopulationValue", "2.600.000")]
    [InlineData("PeriodStart", "January 2020")]
    [InlineData("PeriodEnd", "2020-13")]
    [InlineData("BudgetAmount", "a lot")]
    [InlineData("Sdgs", "11, 18")]
    public void A_wrong_field_is_named_and_nothing_changes(string field, string typed)
    {
        var form = Shown(Practice());
        typeof(PracticePartViewModel).GetProperty(field)!.SetValue(form, typed);

        AssertRefused(form, _edition, field);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("example.org")]
    [InlineData("mailto:award@example.org")]
    public void A_link_leads_to_the_web(string url)
    {
        var form = Shown(Practice());
        form.Links[1].Url = url;

        AssertRefused(form, _edition, "Links[1].Url");
    }

    [Fact]
    public void Half_an_address_is_none()
    {
        var form = Shown(Practice());
        form.Addresses[2].Component = "280";

        AssertRefused(form, _edition, "Addresses[2].Number");
    }

    [Fact]
    public void A_practice_needs_an_edition_that_exists() =>
        AssertRefused(Shown(Practice()), null, "Edition");

    private static void AssertRefused(PracticePartViewModel form, EditionPart? edition, string field)
    {
        var untouched = new PracticePart { Edition = "before" };

        Assert.Equal([field], PracticeFormReader.Read(form, untouched, edition).Select(problem => problem.Field));
        Assert.Equal(JsonSerializer.Serialize(new PracticePart { Edition = "before" }), JsonSerializer.Serialize(untouched));
    }

    private static PracticePartViewModel Shown(PracticePart practice)
    {
        var form = new PracticePartViewModel();
        PracticeForm.Show(form, practice, ["en", "fr", "es"]);
        return form;
    }

    private static PracticePart Practice() => new()
    {
        Edition = "award2023",
        Category = "deliberation",
        Status = PracticeStatus.SpecialMention,
        Mentions = [LocalizedText.Of("en", "Deliberation").With("fr", "Délibération")],
        Place = new Place { City = "Medellín", Country = "CO", Latitude = 6.24, Longitude = -75.58 },
        Organization = "Alcaldía de Medellín",
        Population = new Population { Text = "2.600.000 habitantes", Value = 2_600_000 },
        Period = new Period { Text = "January 2020 - ongoing", Start = "2020-01", Ongoing = true },
        Budget = new Budget { Text = "30.000 EUR Annually", Amount = 30_000, Currency = "EUR" },
        ProcessTypes = ["Participatory budgeting", "Other"],
        Themes = ["Governance"],
        Sdgs = [11, 16],
        Links = [new PracticeLink { Url = "https://example.org", Label = "Site" }],
        Number = 3107,
        Addresses = [new ComponentAddress { Component = 277, Number = 3107 }, new ComponentAddress { Component = 280, Number = 3300 }],
    };
}
