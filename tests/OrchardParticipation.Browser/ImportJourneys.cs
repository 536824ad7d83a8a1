using System.Text;
using Microsoft.Playwright;

namespace OrchardParticipation.Browser;

/// <summary>Content of a Decidim site; on a site of their own, because some is brought in.</summary>
public sealed class ImportJourneys(BrowserSite browser) : IAsyncLifetime
{
    private const string Process = """
        {"data":{"participatoryProcess":{"id":"9","slug":"award2019","title":{"translations":[{"locale":"en","text":"Award 2019"},{"locale":"de","text":"Preis 2019"}]},"startDate":"2019-03-01",
         "components":[{"__typename":"Proposals","id":"10","name":{"translations":[]}},{"__typename":"Proposals","id":"11","name":{"translations":[]}},{"__typename":"Meetings","id":"12","name":{"translations":[]}}]}}}
        """;

    private Testing.Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Testing.Site.StartAsync("BlankAward");

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task An_administrator_sees_what_would_become_of_files_and_imports_them(string language)
    {
        await using var admin = await Visit.BeginAsync(browser.Browser, _site.Process.Address, 1440, scripts: true, language);
        await admin.SignInAsync();
        await admin.GoAsync("/Admin/Decidim/Import");
        await admin.LookAsync($"import-form-{language}");
        await admin.Page.Locator("form.decidim-form button[type=submit]").ClickAsync();
        await Assertions.Expect(admin.Page.Locator(".decidim-problem")).ToBeVisibleAsync();
        await admin.LookAsync($"import-nothing-{language}");

        await SendAsync(admin, ("broken.csv", "id;title/en;body/en;component/id\nfive;A title;Text;10\n6;A title\n7;A title;Text;=1+1\n"));
        await Assertions.Expect(admin.Page.Locator(".decidim-problem")).ToBeVisibleAsync();
        await admin.LookAsync($"import-problems-{language}");

        await admin.GoAsync("/Admin/Decidim/Import");
        await SendAsync(admin, ("process.json", Process), ("proposals-of-the-first-component.json", Proposals(10, 1)), ("finalists.json", Proposals(11, 3)));
        await Assertions.Expect(admin.Page.Locator("#copies")).ToBeVisibleAsync();
        await admin.Page.Locator(".decidim-items summary").ClickAsync();
        await admin.LookAsync($"import-report-{language}");

        await admin.Page.Locator("#copies").CheckAsync();
        await admin.Page.Locator("form[action*='/Write'] button").ClickAsync();
        await Assertions.Expect(admin.Page.Locator(".decidim-good")).ToBeVisibleAsync();
        await admin.LookAsync($"import-imported-{language}");

        await admin.Page.Locator("p a[href$='/Admin/Decidim/Import']").ClickAsync();
        await admin.LookAsync($"import-list-{language}");
        await admin.GoAsync("/en/processes/award2019/f/11/proposals/3");
        await Assertions.Expect(admin.Page.Locator("main h1")).ToContainTextAsync("Budgets");
        Assert.EndsWith("/f/10/proposals/1", admin.Page.Url, StringComparison.Ordinal);
    }

    private static async Task SendAsync(Visit admin, params (string Name, string Content)[] files)
    {
        await admin.Page.Locator("#files").SetInputFilesAsync(files.Select(file => new FilePayload { Name = file.Name, MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(file.Content) }));
        await admin.Page.Locator("form.decidim-form button[type=submit]").ClickAsync();
    }

    private static string Proposals(int component, int number) => $$$$$"""
        {"data":{"component":{"__typename":"Proposals","id":"{{{{{component}}}}}","proposals":{"edges":[{"node":{"__typename":"Proposal","id":"{{{{{number}}}}}","publishedAt":"2019-05-01T10:00:00Z",
         "title":{"translations":[{"locale":"en","text":"Budgets that a whole city decides on, neighbourhood by neighbourhood"}]},"body":{"translations":[{"locale":"en","text":"<p>How.</p>"}]}}}]}}}}
        """;
}
