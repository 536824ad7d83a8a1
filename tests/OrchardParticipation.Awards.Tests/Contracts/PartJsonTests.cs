using System.Text.Json;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Tests.Contracts;

public sealed class PartJsonTests
{
    [Fact]
    public void A_practice_is_read_as_recipes_write_it()
    {
        var practice = JsonSerializer.Deserialize<PracticePart>("""
            { "Edition":"award2023", "Category":"deliberation", "Status":"special-mention", "Mentions":[{"en":"Deliberation"}],
              "Place":{"City":"Medellín","Country":"CO","Latitude":6.24,"Longitude":-75.58}, "Population":{"Text":"2600000","Value":2600000},
              "Period":{"Text":"January 2020 - ongoing","Start":"2020-01","End":null,"Ongoing":true}, "Budget":{"Text":"30.000 EUR Annually"},
              "Sdgs":[11,16], "Links":[{"Url":"https://example.org","Label":"Site"}], "Number":3107, "Addresses":[{"Component":277,"Number":3107}] }
            """)!;

        Assert.Equal(PracticeStatus.SpecialMention, practice.Status);
        Assert.Equal([LocalizedText.Of("en", "Deliberation")], practice.Mentions);
        Assert.Equal(new Place { City = "Medellín", Country = "CO", Latitude = 6.24, Longitude = -75.58 }, practice.Place);
        Assert.Equal(new Period { Text = "January 2020 - ongoing", Start = "2020-01", Ongoing = true }, practice.Period);
        Assert.Equal(new PublicAddress("award2023", 277, 3107), PublicAddress.Of(practice));
    }

    [Fact]
    public void A_phase_keeps_its_instant_and_its_kind()
    {
        var phase = JsonSerializer.Deserialize<Phase>("""{"Key":"vote","Kind":"vote","EndUtc":"2023-09-12T12:00:00Z","Name":{"en":"Vote","fr":"Vote"}}""")!;

        Assert.Equal((PhaseKind.Vote, new DateTime(2023, 9, 12, 12, 0, 0, DateTimeKind.Utc), DateTimeKind.Utc), (phase.Kind, phase.EndUtc, phase.EndUtc!.Value.Kind));
        Assert.Null(phase.StartUtc);
    }

    [Theory]
    [InlineData("\"won\"")]
    [InlineData("3")]
    public void A_status_that_does_not_exist_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PracticeStatus>(json));
}
