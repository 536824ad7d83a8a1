using System.Net;

namespace OrchardParticipation.Functional;

/// <summary>Old addresses as those write them who want something else of the site.</summary>
public sealed class HostileAddressTests(PublicSite site)
{
    private const string List = "/es/processes/award2023/f/277/proposals?";

    public static TheoryData<string> Hostile =>
    [
        List + string.Concat(Enumerable.Range(0, 300).Select(number => $"filter[with_any_state][]={number}&")),
        List + string.Concat(Enumerable.Range(0, 1_900).Select(number => $"{number % 10}={number % 9}&")),
        List + "filter" + string.Concat(Enumerable.Repeat("[a]", 2_000)) + "=1",
        List + "filter[with_any_taxonomies]" + string.Concat(Enumerable.Repeat("[]", 3_000)) + "=1",
        List + "filter[search_text_cont]=" + new string('x', 7_500),
        List + "filter[search_text_cont]=" + string.Concat(Enumerable.Repeat("%F0%9F%98%80", 300)),
        List + "filter[search_text_cont]=%ff%fe%00%c0%80",
        List + "filter[search_text_cont]=a%0d%0aSet-Cookie:%20x=1",
        List + "filter[%ff][]=%ff&%ff=%ff&filter[=1&filter]=1&filter[]=1&filter=1&[=1&]=1",
        List + "filter[with_any_category][]=%27%20OR%201=1--&filter[category_id][]=-1&filter[category_id][]=99999999999999999999",
        List + "order=%0d%0a&page=-1&per_page=0&per_page=-5",
        List + "per_page=2147483647&page=10000",
        List + "locale=%0d%0ax",
        List + "locale=//evil.example",
        "/processes/award2023/%0d%0aSet-Cookie:x/steps",
        "/processes//evil.example/steps",
        "/processes/%5Cevil.example/embed?locale=es",
        "/processes/..%2f..%2fLogin/steps?locale=es",
        "//evil.example/processes?locale=es",
        "/es//evil.example/processes",
        "/link?external_url=//evil.example",
        "/users/sign_in?redirect_url=//evil.example",
        "/processes/99999999999999999999999999/f/1/proposals/1",
        "/processes/award2023/f/99999999999999999999/proposals/1?locale=es",
        "/processes/award2023/f/277/proposals/3107/versions/99999999999999999999?locale=es",
        "/processes/award2023/f/277/proposals/3107?commentId=%0d%0a&from=x&view=" + new string('v', 500) + "&locale=es",
        "/processes/" + new string('a', 6_000) + "/steps?locale=es",
        "/processes/" + string.Concat(Enumerable.Repeat("f/", 3_000)),
        "/search?term=" + new string('%', 50) + "&filter[term]=%ff",
        "/processes?" + new string('x', 9_000),
    ];

    [Theory]
    [InlineData("/es/")]
    [InlineData("/Login")]
    [InlineData("/processes/award2023/steps")]
    public async Task A_host_that_is_no_name_is_refused(string address)
    {
        using var reader = site.Site.NewReader();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Host = "xn--a";

        using var response = await reader.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task None_is_an_error_of_ours_or_leads_out_of_the_site(string address)
    {
        using var reader = site.Site.NewReader();

        for (var (next, steps) = (address, 0); next is not null; steps++)
        {
            using var response = await reader.Client.GetAsync(new Uri(site.Site.Process.Address, site.Site.Process.Address.AbsoluteUri.TrimEnd('/') + next), TestContext.Current.CancellationToken);

            Assert.InRange((int)response.StatusCode, 200, 499);
            Assert.True(steps <= 2, $"{steps} steps: {next}");
            Assert.DoesNotContain(response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [], cookie => cookie.StartsWith("x=", StringComparison.Ordinal));
            next = response.Headers.Location?.OriginalString;
            Assert.Matches("^(/([a-zA-Z][^\r\n]*)?)?$", next ?? "");
        }
    }
}
