using System.Net;
using OrchardParticipation.Decidim.Sources;

namespace OrchardParticipation.Decidim.Tests.Sources;

public sealed class AddressTests
{
    [Theory]
    [InlineData("participate.example.org", "https://participate.example.org/", "")]
    [InlineData(" https://participate.example.org/api ", "https://participate.example.org/", "")]
    [InlineData("https://participate.example.org:8443/processes/award2023/f/277/proposals/3107?locale=fr", "https://participate.example.org:8443/", "award2023")]
    [InlineData("https://participate.example.org/pt-BR/processes/award2023", "https://participate.example.org/", "award2023")]
    [InlineData("http://127.0.0.1:3000/processes", "http://127.0.0.1:3000/", "")]
    public void What_people_type_becomes_a_site_and_perhaps_a_process(string typed, string site, string slugs)
    {
        var address = DecidimAddress.Read(typed);

        Assert.Equal((site, slugs, site + "api"), (address.Site.AbsoluteUri, string.Join(',', address.Slugs), address.Api.AbsoluteUri));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ftp://participate.example.org")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://me:secret@participate.example.org")]
    [InlineData("https://")]
    [InlineData("https://participate.example.org/processes/..%2F..%2Fx")]
    [InlineData("not an address")]
    public void What_is_no_address_of_a_site_is_refused(string typed) =>
        Assert.Equal(SourceFailure.NotAnAddress, Assert.Throws<SourceException>(() => DecidimAddress.Read(typed)).Failure);

    [Theory]
    [InlineData("award2023", true)]
    [InlineData("a-b", true)]
    [InlineData("a", false)]
    [InlineData("2023award", false)]
    [InlineData("../x", false)]
    [InlineData("award\n", false)]
    [InlineData(null, false)]
    public void Slugs_are_those_of_Decidim(string? slug, bool fine) => Assert.Equal(fine, DecidimAddress.IsSlug(slug));

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("172.32.0.1", true)]
    [InlineData("100.128.0.1", true)]
    [InlineData("2a00:1450:4001:81a::200e", true)]
    [InlineData("0.0.0.0", false)]
    [InlineData("10.255.0.1", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("127.8.9.10", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("172.16.0.1", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("192.0.0.8", false)]
    [InlineData("192.168.0.1", false)]
    [InlineData("198.19.0.1", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::", false)]
    [InlineData("::1", false)]
    [InlineData("::8.8.8.8", false)]
    [InlineData("::ffff:8.8.8.8", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("64:ff9b:1::1", false)]
    [InlineData("2001::1", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData("2002:a00:1::", false)]
    [InlineData("fc00::1", false)]
    [InlineData("fd12::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fec0::1", false)]
    [InlineData("ff02::1", false)]
    public void Only_addresses_of_the_public_internet_are_public(string address, bool isPublic) => Assert.Equal(isPublic, PublicAddresses.IsPublic(IPAddress.Parse(address)));
}
