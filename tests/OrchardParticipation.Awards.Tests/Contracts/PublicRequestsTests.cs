using Microsoft.AspNetCore.Http;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Tests.Contracts;

public sealed class PublicRequestsTests
{
    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("*/*", false)]
    [InlineData("application/json", true)]
    [InlineData("application/*", true)]
    [InlineData("application/json, text/plain, */*", true)]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", false)]
    [InlineData("text/html, application/json", false)]
    [InlineData("text/html;q=0.5, application/json", true)]
    [InlineData("application/json;q=0, */*", false)]
    [InlineData("nonsense;;;,", false)]
    public void Json_is_for_who_prefers_it(string? accept, bool json)
    {
        var request = new DefaultHttpContext().Request;
        request.Headers.Accept = accept;

        Assert.Equal(json, PublicRequests.PreferJson(request));
    }
}
