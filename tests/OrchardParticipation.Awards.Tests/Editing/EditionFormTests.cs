using System.Text.Json;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Editing;
using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Tests.Editing;

public sealed class EditionFormTests
{
    private static readonly string[] _cultures = ["en", "fr", "es"];

    [Fact]
    public void What_is_shown_is_read_back_unchanged()
    {
        var edition = Edition();
        var read = new EditionPart();

        Assert.Empty(EditionFormReader.Read(Shown(edition), read));
        Assert.Equal(JsonSerializer.Serialize(edition), JsonSerializer.Serialize(read));
    }

    [Fact]
    public void Every_list_ends_with_three_empty_rows() =>
        Assert.Equal((4, 5, 3, 4), (Shown(Edition()).Phases.Count, Shown(Edition()).Categories.Count, Shown(Edition()).TerritorySizes.Count, Shown(Edition()).Components.Count));

    [Fact]
    public void A_row_that_was_emptied_is_removed()
    {
        var form = Shown(Edition());
        form.Categories[0] = new CategoryRow { Name = FieldTexts.Of(LocalizedText.Empty, _cultures) };
        form.Components[0] = new ComponentRow { Role = "nominations" };
        var read = new EditionPart();

        Assert.Empty(EditionFormReader.Read(form, read));
        Assert.Equal(["decision"], read.Categories.Select(category => category.Key));
        Assert.Empty(read.Components);
    }

    [Fact]
    public void A_row_is_added_in_an_empty_one()
    {
        var form = Shown(Edition());
        form.Phases[2].Key = "ceremony";
        form.Phases[2].Kind = "ceremony";
        var read = new EditionPart();

        Assert.Empty(EditionFormReader.Read(form, read));
        Assert.Equal(["vote", "ceremony"], read.Phases.Select(phase => phase.Key));
    }

    [Fact]
    public void A_text_in_a_language_that_the_site_has_not_is_kept()
    {
        var edition = Edition();
        edition.HostPlace = edition.HostPlace.With("pt", "Rio");
        var read = new EditionPart();

        Assert.Empty(EditionFormReader.Read(Shown(edition), read));
        Assert.Equal("Rio", read.HostPlace.Exactly("pt"));
    }

    [Theory]
    [InlineData("Number", "")]
    [InlineData("Number", "seventeen")]
    [InlineData("Number", "0")]
    [InlineData("Slug", "Award 2023")]
    [InlineData("Slug", null)]
    [InlineData("CeremonyDate", "7/11/2023")]
    [InlineData("FinalistsShare", "50%")]
    [InlineData("FinalistsShare", "1.5")]
    [InlineData("BallotMinimum", "-5")]
    public void A_wrong_field_is_named_and_nothing_changes(string field, string? typed)
    {
        var form = Shown(Edition());
        typeof(EditionPartViewModel).GetProperty(field)!.SetValue(form, typed);

        AssertRefused(form, field);
    }

    [Fact]
    public void A_wrong_row_is_named()
    {
        var form = Shown(Edition());
        form.Phases[0].End = "2023-08-01";
        AssertRefused(form, "Phases[0].End");

        form = Shown(Edition());
        form.Categories[2].Key = "decision";
        AssertRefused(form, "Categories[2].Key");

        form = Shown(Edition());
        form.Components[0].Category = "no-such-category";
        AssertRefused(form, "Components[0].Category");

        form = Shown(Edition());
        form.Phases[0].Kind = "party";
        AssertRefused(form, "Phases[0].Kind");
    }

    private static void AssertRefused(EditionPartViewModel form, string field)
    {
        var untouched = new EditionPart { Slug = "before" };

        Assert.Equal([field], EditionFormReader.Read(form, untouched).Select(problem => problem.Field).Distinct());
        Assert.Equal(JsonSerializer.Serialize(new EditionPart { Slug = "before" }), JsonSerializer.Serialize(untouched));
    }

    private static EditionPartViewModel Shown(EditionPart edition)
    {
        var form = new EditionPartViewModel();
        EditionForm.Show(form, edition, _cultures);
        return form;
    }

    private static EditionPart Edition() => new()
    {
        Number = 17,
        Year = 2023,
        Slug = "award2023",
        Award = "best-practice",
        HostPlace = LocalizedText.Of("en", "Rio de Janeiro, Brazil"),
        CeremonyDate = new DateOnly(2023, 11, 7),
        Phases =
        [
            new Phase
            {
                Key = "vote",
                Kind = PhaseKind.Vote,
                StartUtc = new DateTime(2023, 9, 1, 0, 0, 0, DateTimeKind.Utc),
                EndUtc = new DateTime(2023, 9, 12, 12, 0, 0, DateTimeKind.Utc),
                Name = LocalizedText.Of("en", "Open vote").With("fr", "Vote ouvert"),
            },
        ],
        Categories = [new Category { Key = "deliberation", Name = LocalizedText.Of("en", "Deliberation"), Finalists = 9 }, new Category { Key = "decision" }],
        Rules = new EditionRules { FinalistsMaximum = 40, FinalistsShare = 0.5, BallotMinimum = 5 },
        Components = [new Component { Id = 277, Role = ComponentRole.Nominations, Category = "deliberation" }],
        Figures = new EditionFigures { Nominations = 149, Countries = 35, Finalists = 40 },
    };
}
