namespace OrchardParticipation.Functional;

public sealed class AddressTests(PublicSite site)
{
    private const string Practice = "/processes/award2023/f/277/proposals/3107";

    [Theory]
    [InlineData("/", null, "302 /en/")]
    [InlineData("/", "fr", "302 /fr/")]
    [InlineData("/", "es-MX,es;q=0.9,en;q=0.5", "302 /es/")]
    [InlineData("/", "de,ja;q=0.4", "302 /en/")]
    [InlineData("/processes/award2023", "fr", "302 /fr/processes/award2023")]
    [InlineData(Practice, "es", "302 /es" + Practice)]
    [InlineData(Practice + "/versions/2", "fr", "302 /fr" + Practice + "/versions/2")]
    public async Task An_address_without_a_language_leads_to_the_readers_language(string path, string? languages, string expected)
    {
        using var reader = site.Site.NewReader();

        var answer = languages is null ? await reader.AnswerAsync(path) : await reader.AnswerAsync(path, ("Accept-Language", languages));

        Assert.Equal(expected, answer);
    }

    [Theory]
    [InlineData(Practice + "?locale=fr", "301 /fr" + Practice)]
    [InlineData(Practice + "?component_id=277&locale=es&participatory_process_slug=award2023", "301 /es" + Practice)]
    [InlineData("/processes/award2023?locale=fr", "301 /fr/processes/award2023")]
    [InlineData(Practice + "/versions/2?component_id=277&locale=en&participatory_process_slug=award2023", "301 /en" + Practice + "/versions/2")]
    [InlineData("/en/processes/award2023/f/280/proposals/3228", "301 /en/processes/award2023/f/279/proposals/3054")]
    public async Task Decidims_addresses_move_for_good(string path, string expected)
    {
        using var reader = site.Site.NewReader();

        Assert.Equal(expected, await reader.AnswerAsync(path));
    }

    [Theory]
    [InlineData("/en/processes/award2023/f/277/proposals/999999")]
    [InlineData("/fr/processes/award2023/f/277/proposals/999999999999999999999")]
    [InlineData("/en/processes/award2023/f/278/proposals/3107")]
    [InlineData("/en/processes/award1999")]
    [InlineData("/es/processes/award2023/f/277/proposals/3107/versions/99")]
    [InlineData("/es/processes/award2023/f/277/proposals/3107/versions/0")]
    [InlineData("/de/processes/award2023")]
    [InlineData("/en/nothing/here")]
    public async Task What_does_not_exist_answers_404_in_the_theme(string path)
    {
        using var reader = site.Site.NewReader();

        var page = await reader.PageAsync(path, System.Net.HttpStatusCode.NotFound);

        Assert.NotNull(page.QuerySelector("main"));
        Assert.NotNull(page.QuerySelector("header a[href]"));
    }

    [Theory]
    [InlineData("/en/processes/award2023/f?page=abc")]
    [InlineData("/en/processes/award2023/f?page=-1")]
    [InlineData("/en/processes/award2023/f?page=99999999999999999999")]
    [InlineData("/en/processes/award2023/f?category[]=%00&status=%ff")]
    [InlineData("/en/processes/award2023/f?q=%00%01%02")]
    [InlineData("/en/processes/award2023/f?country=<script>alert(1)</script>")]
    public async Task A_broken_query_is_never_an_error_of_ours(string path)
    {
        using var reader = site.Site.NewReader();

        using var response = await reader.GetAsync(path);

        Assert.InRange((int)response.StatusCode, 200, 499);
        Assert.DoesNotContain("<script>alert", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
