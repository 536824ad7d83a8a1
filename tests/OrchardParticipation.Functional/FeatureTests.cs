using System.Net;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>Features and themes are switched on the running site.</summary>
public sealed class FeatureTests(EditableSite editable) : IClassFixture<EditableSite>
{
    private const string Address = "/Admin/Features";
    private const string Decidim = "OrchardParticipation.Decidim";
    private const string Revisions = "OrchardParticipation.Revisions";

    [Fact]
    public async Task A_feature_goes_with_those_that_need_it_and_comes_back_with_those_that_it_needs()
    {
        using var owner = await editable.EditorAsync();
        using var reader = editable.Site.NewReader();
        Assert.Equal("301 /api/docs", await reader.AnswerAsync("/api"));

        var question = await owner.PageAsync($"{Address}/{Revisions}/Disable");
        Assert.Equal(["Decidim"], question.QuerySelectorAll("main ul[lang=en] li").Select(item => item.TextContent.Trim()));
        await SwitchAsync(owner, Revisions, "Disable");
        Assert.Equal("404", await reader.AnswerAsync("/api"));
        Assert.Equal(["Off", "Off"], await StatesAsync(owner, Revisions, Decidim));

        question = await owner.PageAsync($"{Address}/{Decidim}/Enable");
        Assert.Equal(["Revisions"], question.QuerySelectorAll("main ul[lang=en] li").Select(item => item.TextContent.Trim()));
        await SwitchAsync(owner, Decidim, "Enable");
        Assert.Equal("301 /api/docs", await reader.AnswerAsync("/api"));
        Assert.Equal(["On", "On"], await StatesAsync(owner, Revisions, Decidim));
        Assert.Empty(editable.Site.Process.Errors);
    }

    [Fact]
    public async Task The_list_is_by_category_and_says_what_needs_what()
    {
        using var owner = await editable.EditorAsync();

        var page = await owner.PageAsync(Address + "?q=REVISIONS");

        Assert.Equal(["Participation"], page.QuerySelectorAll("main h2").Select(heading => heading.TextContent));
        var cells = page.QuerySelector("main tbody tr")!.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ToArray();
        Assert.Equal(["Awards, Content Localization, Translations", "Decidim"], cells[1..3]);
        Assert.Empty((await owner.PageAsync(Address + "?q=no+such+feature")).QuerySelectorAll("main table"));
    }

    [Theory]
    [InlineData("OrchardCore.Settings", "Disable")]
    [InlineData("OrchardCore.Setup", "Enable")]
    [InlineData("Application.Default", "Disable")]
    [InlineData("TheAdmin", "Disable")]
    [InlineData("No.Such", "Enable")]
    public async Task What_cannot_be_switched_is_not_found(string id, string action)
    {
        using var owner = await editable.EditorAsync();

        using var posted = await owner.PostAsync($"{Address}/{id}/{action}");

        Assert.Equal(HttpStatusCode.NotFound, posted.StatusCode);
        Assert.Equal("404", await owner.AnswerAsync($"{Address}/{id}/{action}"));
    }

    [Fact]
    public async Task The_theme_of_the_site_is_named_and_another_one_must_exist()
    {
        using var owner = await editable.EditorAsync();

        var page = await owner.PageAsync("/Admin/Themes");
        Assert.Equal(["The site", "The admin"], page.QuerySelectorAll("td[data-label=For]").Select(cell => cell.TextContent.Trim()));
        Assert.Equal(["Current", "Current"], page.QuerySelectorAll("td[data-label=State]").Select(cell => cell.TextContent.Trim()));

        using var again = await owner.PostAsync("/Admin/Themes/SetCurrentTheme/OrchardParticipation.Theme");
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        using var unknown = await owner.PostAsync("/Admin/Themes/SetCurrentTheme/OrchardParticipation.Awards");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private static async Task SwitchAsync(Reader owner, string id, string action)
    {
        using var answer = await owner.SubmitAsync($"{Address}/{id}/{action}", "main form", []);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task<string[]> StatesAsync(Reader owner, params string[] ids)
    {
        var page = await owner.PageAsync(Address);
        return [.. ids.Select(id => page.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("code")!.TextContent == id).QuerySelector("td")!.TextContent.Trim())];
    }
}

internal static class Posting
{
    /// <summary>Posts to an address that has no form of its own for what the test asks, with the token of a form of the admin.</summary>
    public static async Task<HttpResponseMessage> PostAsync(this Reader reader, string address, params KeyValuePair<string, string>[] values)
    {
        var page = await reader.PageAsync("/Admin");
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await reader.Client.PostAsync(address, new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. values]));
    }
}
