using OrchardParticipation.Awards.Menus;

namespace OrchardParticipation.Awards.Tests.Menus;

/// <summary>A menu may come from an import: what its editor refuses is not shown either.</summary>
public sealed class MenuAddressTests
{
    [Theory]
    [InlineData("~/en/processes", "", "/en/processes")]
    [InlineData("~/en/processes", "/award", "/award/en/processes")]
    [InlineData("/en/processes", "/award", "/en/processes")]
    [InlineData("#main", "/award", "#main")]
    [InlineData("https://example.org/?a=b", "/award", "https://example.org/?a=b")]
    [InlineData("mailto:award@example.org", "", "mailto:award@example.org")]
    [InlineData("javascript:alert(1)", "", null)]
    [InlineData("JAVASCRIPT:alert(1)", "", null)]
    [InlineData("java\nscript:alert(1)", "", null)]
    [InlineData("\u0001javascript:alert(1)", "", null)]
    [InlineData("data:text/html,x", "", null)]
    [InlineData("//evil.example", "", null)]
    [InlineData("~//evil.example", "", null)]
    [InlineData("~/\\evil.example", "", null)]
    [InlineData("ftp://example.org", "", null)]
    [InlineData("somewhere", "", null)]
    [InlineData("~", "", null)]
    [InlineData("", "", null)]
    [InlineData(null, "", null)]
    public void Only_addresses_of_the_site_the_web_and_mailboxes_are_shown(string? url, string pathBase, string? shown) =>
        Assert.Equal(shown, MenuAddress.Of(url, pathBase));
}
