using OrchardParticipation.Awards.Practices;

namespace OrchardParticipation.Awards.Tests.Practices;

public sealed class PagerTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(12, 1)]
    [InlineData(13, 2)]
    [InlineData(24, 2)]
    [InlineData(25, 3)]
    public void There_are_as_many_pages_as_practices_fill(int practices, int pages) =>
        Assert.Equal(pages, PagerLinks.LastPage(practices));

    [Theory]
    [InlineData(1, 1, "[1]")]
    [InlineData(1, 3, "[1] 2 3")]
    [InlineData(2, 3, "1 [2] 3")]
    [InlineData(5, 9, "1 … 4 [5] 6 … 9")]
    [InlineData(9, 9, "1 … 8 [9]")]
    public void The_first_the_last_and_the_neighbours_are_linked(int current, int last, string expected) =>
        Assert.Equal(expected, string.Join(' ', PagerLinks.Of(current, last, page => $"?page={page}").Links.Select(link =>
            link.IsCurrent ? $"[{link.Number}]" : link.Number is { } number ? $"{number}" : "…")));
}
