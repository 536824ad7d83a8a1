using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Home;

namespace OrchardParticipation.Awards.Tests.Home;

public sealed class CurrentEditionTests
{
    [Fact]
    public void The_current_edition_is_the_published_one_with_the_highest_number() =>
        Assert.Equal("award2024", CurrentEdition.Of([Edition(17, 2023), Edition(18, 2024), Edition(2, 2030)], "best-practice")!.Slug);

    [Fact]
    public void An_edition_of_another_award_is_not_current_here() =>
        Assert.Equal("award2023", CurrentEdition.Of([Edition(17, 2023), Edition(99, 2029, "another")], "best-practice")!.Slug);

    [Fact]
    public void Without_editions_none_is_current() =>
        Assert.Null(CurrentEdition.Of([], "best-practice"));

    private static PublicEdition Edition(int number, int year, string award = "best-practice") =>
        new($"set{number}", $"award{year}", new EditionPart { Number = number, Year = year, Slug = $"award{year}", Award = award }, []);
}
