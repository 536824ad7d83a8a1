namespace OrchardParticipation.Functional;

public sealed class CachedPageTests(PublicSite site)
{
    private static readonly string[] Protecting = ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "X-Frame-Options"];

    [Theory]
    [InlineData("/en/")]
    [InlineData("/fr/processes/award2023/f?q=ville")]
    [InlineData("/es/processes/award2023/f/277/proposals/3107")]
    public async Task A_second_answer_protects_like_the_first(string path)
    {
        using var reader = site.Site.NewReader();

        using var first = await reader.GetAsync(path);
        using var second = await reader.GetAsync(path);

        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal("nosniff", Assert.Single(second.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("default-src 'self'", Assert.Single(second.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.All(Protecting, name => Assert.Equal(ValueOf(first, name), ValueOf(second, name)));
        Assert.Equal(first.Content.Headers.ContentType, second.Content.Headers.ContentType);
        Assert.False(first.Headers.Contains("Set-Cookie") || second.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/en/")]
    [InlineData("/en/processes/award2023")]
    public async Task Asking_for_the_head_gets_the_headers_alone(string path)
    {
        using var reader = site.Site.NewReader();
        using var whole = await reader.GetAsync(path);

        using var head = await reader.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path), TestContext.Current.CancellationToken);

        Assert.Equal(whole.StatusCode, head.StatusCode);
        Assert.Equal(whole.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.All(Protecting, name => Assert.Equal(ValueOf(whole, name), ValueOf(head, name)));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static string? ValueOf(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
}
