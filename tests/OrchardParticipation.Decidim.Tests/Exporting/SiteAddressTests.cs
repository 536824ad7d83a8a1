using Microsoft.AspNetCore.Http;
using OrchardParticipation.Decidim.Exporting;
using OrchardParticipation.Decidim.Formats.Writing;

namespace OrchardParticipation.Decidim.Tests.Exporting;

public sealed class SiteAddressTests
{
    [Theory]
    [InlineData("award.example", "", "award.example", "http://award.example")]
    [InlineData("Award.Example:8080", "/site", "award.example", "http://award.example:8080/site")]
    [InlineData("[::1]:99", "", "[::1]", "http://[::1]:99")]
    public void The_host_that_was_asked_is_the_address(string host, string pathBase, string name, string url) =>
        Assert.Equal(new SiteAddress(name, url), Asked(host, pathBase));

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a b")]
    [InlineData("user@award.example")]
    [InlineData("award.example:port")]
    [InlineData("award.example:99999")]
    [InlineData("a\"; filename=x")]
    public void What_is_no_name_of_a_host_is_no_address(string host) => Assert.Null(Asked(host, ""));

    [Theory]
    [InlineData("xn--a")]
    [InlineData("a_b.example")]
    [InlineData("-")]
    [InlineData("münchen.example")]
    [InlineData("award.example/../..")]
    [InlineData("award.example\\..\\..")]
    [InlineData("award.example?x=%0d%0aSet-Cookie:a")]
    public void Whatever_was_asked_names_of_files_are_harmless(string host) =>
        Assert.Matches("^[A-Za-z0-9.-]+-open-data\\.zip$", OpenDataFile.NameOf((Asked(host, "") ?? SiteAddress.Unknown).Host));

    [Theory]
    [InlineData("https://award.example/", "https://award.example")]
    [InlineData("https://award.example/site/?a=b#c", "https://award.example/site")]
    [InlineData("ftp://award.example", null)]
    [InlineData("award.example", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_settings_may_say_the_address(string? baseUrl, string? url) => Assert.Equal(url, SiteAddress.Of(baseUrl)?.Url);

    private static SiteAddress? Asked(string host, string pathBase)
    {
        var request = new DefaultHttpContext().Request;
        (request.Scheme, request.PathBase) = ("http", pathBase);
        request.Headers.Host = host;
        return SiteAddress.Of(request);
    }
}
