using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using OrchardParticipation.Awards.Addresses;

namespace OrchardParticipation.Awards.Tests.Addresses;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("/fr/processes", "fr")]
    [InlineData("/fr", "fr")]
    [InlineData("/pt-BR/", "pt-BR")]
    [InlineData("/xx/anything", "xx")]
    [InlineData("/", null)]
    [InlineData("", null)]
    [InlineData("/Admin/Contents", null)]
    [InlineData("/processes/award2023", null)]
    [InlineData("/f/277", null)]
    [InlineData("/../etc", null)]
    public void The_first_segment_says_the_language_if_it_looks_like_one(string path, string? culture) =>
        Assert.Equal(culture, Languages.In(new PathString(path)));

    [Theory]
    [InlineData("/", "/fr/")]
    [InlineData("/en/", "/fr/")]
    [InlineData("/en", "/fr/")]
    [InlineData("/processes/award2023", "/fr/processes/award2023")]
    [InlineData("/en/processes/award2023/f/277/proposals/3107/versions/2", "/fr/processes/award2023/f/277/proposals/3107/versions/2")]
    [InlineData("/en/pages/à propos", "/fr/pages/%C3%A0%20propos")]
    [InlineData("//evil.example", "/fr//evil.example")]
    public void A_path_is_the_same_page_in_another_language(string path, string expected) =>
        Assert.Equal(expected, Languages.PathIn("fr", new PathString(path)));

    [Fact]
    public void What_Decidim_adds_to_a_link_is_left_out()
    {
        var query = new QueryCollection(new Dictionary<string, StringValues>
        {
            ["component_id"] = "277",
            ["locale"] = "fr",
            ["participatory_process_slug"] = "award2023",
            ["q"] = "plan & budget",
        });

        Assert.Equal("?q=plan%20%26%20budget", Languages.QueryWithoutLanguage(query).Value);
    }
}
