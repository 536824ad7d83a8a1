using System.Net;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>A language is added by the screen for it and PO files; nothing is built or started again.</summary>
public sealed class SiteLanguageTests
{
    private const string Address = "/Admin/Settings/localization";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(15);

    [Fact]
    public async Task Portuguese_needs_the_screen_and_a_file_only()
    {
        await using var site = await Site.StartAsync();
        using var owner = await OwnerAsync(site);
        using var reader = site.NewReader();
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync("/pt")).StatusCode);

        await PostAsync(owner, "add", "PT");
        await WaitAsync(async () => (await reader.GetAsync("/pt")).StatusCode == HttpStatusCode.OK);
        Assert.Equal("pt", (await reader.PageAsync("/pt")).DocumentElement.GetAttribute("lang"));

        Write(site, "pt", "msgid \"Skip to content\"\nmsgstr \"Saltar para o conteúdo\"\n\nmsgid \"Languages\"\nmsgstr \"Idiomas do sítio\"\n");
        owner.Client.DefaultRequestHeaders.Add("Cookie", "admin_culture_Default=c%3Dpt%7Cuic%3Dpt");
        await WaitAsync(async () => (await owner.PageAsync(Address)).QuerySelector("h1")!.TextContent == "Idiomas do sítio");

        Write(site, "pt", "msgid \"Languages\"\nmsgstr \"Idiomas\"\n");
        await WaitAsync(async () => (await owner.PageAsync(Address)).QuerySelector("h1")!.TextContent == "Idiomas");
    }

    [Fact]
    public async Task A_language_that_is_removed_says_what_it_hides_and_is_gone_at_once()
    {
        const string French = "/fr/processes/award2023/f/277/proposals/3107";
        await using var site = await Site.StartAsync();
        using var owner = await OwnerAsync(site);
        using var reader = site.NewReader();
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(French)).StatusCode);
        Assert.NotEmpty((await reader.PageAsync("/en")).QuerySelectorAll("a[hreflang=fr]"));

        using var asked = await owner.SubmitAsync(Address, "main form:has([value=fr])", [new("remove", "fr")]);
        var question = await Reader.ParseAsync(asked);
        Assert.Matches("[1-9][0-9]* items that are public in it are hidden", question.QuerySelector("main")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(French)).StatusCode);

        using var gone = await owner.SubmitAsync((AngleSharp.Html.Dom.IHtmlFormElement)question.QuerySelector("main form")!, Address, [new("remove", "fr")]);

        Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(French)).StatusCode);
        Assert.Empty((await reader.PageAsync("/en")).QuerySelectorAll("a[hreflang=fr]"));
        await PostAsync(owner, "add", "fr");
        await WaitAsync(async () => (await reader.GetAsync(French)).StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Arabic_reads_from_right_to_left_and_a_damaged_file_harms_only_its_own_entry()
    {
        await using var site = await Site.StartAsync();
        using var owner = await OwnerAsync(site);
        Write(site, "ar", "msgid \"Code\"\nmsgstr \"open\n\nmsgid \"Languages\"\nmsgstr \"اللغات\"\n");
        await PostAsync(owner, "add", "ar");
        owner.Client.DefaultRequestHeaders.Add("Cookie", "admin_culture_Default=c%3Dar%7Cuic%3Dar");

        await WaitAsync(async () => (await owner.PageAsync(Address)).QuerySelector("h1")!.TextContent == "اللغات");

        var page = await owner.PageAsync(Address);
        Assert.Equal(("ar", "rtl"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        Assert.Equal("Code", page.QuerySelectorAll("main th")[1].TextContent);
        using var reader = site.NewReader();
        Assert.Equal("rtl", (await reader.PageAsync("/ar")).DocumentElement.GetAttribute("dir"));
    }

    [Theory]
    [InlineData("add", "xx-nonsense", "There is no language “xx-nonsense”. Examples are pt, pt-BR and ar.")]
    [InlineData("add", "", "There is no language “”. Examples are pt, pt-BR and ar.")]
    [InlineData("add", "FR", "“FR” is a language of the site already.")]
    [InlineData("remove", "en", "“en” is the default language: it cannot be removed. Make another one the default first.")]
    [InlineData("makeDefault", "de", "“de” is no language of the site.")]
    public async Task What_cannot_be_is_told_and_changes_nothing(string field, string value, string problem)
    {
        await using var site = await Site.StartAsync("BlankAward");
        using var owner = await OwnerAsync(site);

        using var answer = await owner.SubmitAsync(Address, "main form.editor", [new("add", null), new(field, value)]);

        var page = await Reader.ParseAsync(answer);
        Assert.Equal([problem], page.QuerySelectorAll(".summary li").Select(item => item.TextContent));
        Assert.Equal(["en", "es", "fr"], (await owner.PageAsync(Address)).QuerySelectorAll("main td code").Select(code => code.TextContent));
    }

    private static async Task<Reader> OwnerAsync(Site site)
    {
        var owner = site.NewReader();
        await owner.SignInAsync();
        return owner;
    }

    private static async Task PostAsync(Reader owner, string field, string value)
    {
        using var answer = await owner.SubmitAsync(Address, "main form.editor", [new(field, value)]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static void Write(Site site, string culture, string entries)
    {
        var folder = Directory.CreateDirectory(Path.Combine(site.AppData, "Sites", "Default", "Localization"));
        File.WriteAllText(Path.Combine(folder.FullName, culture + ".po"), $"msgid \"\"\nmsgstr \"\"\n\"Language: {culture}\\n\"\n\n{entries}");
    }

    private static async Task WaitAsync(Func<Task<bool>> isSo)
    {
        var end = DateTime.UtcNow + _patience;
        while (!await isSo())
        {
            Assert.True(DateTime.UtcNow < end, "It took too long.");
            await Task.Delay(200);
        }
    }
}
