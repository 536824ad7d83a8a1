using System.Net;
using System.Text;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional.DecidimImports;

/// <summary>The import on the administration pages. Each test has a process of its own.</summary>
public sealed class ImportScreenTests(EditableSite site) : IClassFixture<EditableSite>, IAsyncLifetime
{
    private Reader _admin = null!;

    public async ValueTask InitializeAsync() => _admin = await site.EditorAsync();

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        Assert.Empty(site.Site.Process.Errors);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task First_there_is_a_report_then_practices_with_their_history_and_the_same_once_more_changes_nothing()
    {
        const string practice = "/en/processes/award2023/f/277/proposals/3107";
        (string, byte[])[] files =
        [
            ("process.json", Bytes(Answers.Process("award2023", 277))),
            ("proposals.json", Bytes(Answers.Proposals(277, Answers.Proposal(3107, "Transformation plans", "Plans de transformation", "<p>Plans.</p><script>alert(1)</script>")))),
        ];
        using var reader = site.Site.NewReader();

        var report = await _admin.UploadAsync(null, files);
        Assert.StartsWith("Nothing is changed yet.", (await _admin.ReportAsync(report)).Status(), StringComparison.Ordinal);
        Assert.Equal("1 0 0 1 0 0", (await _admin.ReportAsync(report)).Counts());
        Assert.Equal("404", await reader.AnswerAsync(practice));

        var imported = await _admin.ImportAsync(report);
        Assert.Equal(("All of it is imported.", "1 0 0 1 0 0"), (imported.Status(), imported.Counts()));

        var page = await reader.PageAsync(practice);
        Assert.Equal("Transformation plans", page.QuerySelector("main h1")!.TextContent.Trim());
        Assert.DoesNotContain("alert(1)", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("Plans de transformation", (await reader.PageAsync(practice.Replace("/en/", "/fr/", StringComparison.Ordinal))).Title, StringComparison.Ordinal);
        var history = (await reader.PageAsync(practice + "/versions")).QuerySelector("main")!;
        Assert.Equal(["/versions/1", "/versions/2"], history.QuerySelectorAll("a[href*='/versions/']").Select(link => link.GetAttribute("href")![^11..]).Distinct().Order());
        Assert.Contains("Ana", history.TextContent, StringComparison.Ordinal);
        Assert.Contains("5 June 2023", history.TextContent, StringComparison.Ordinal);
        var second = await reader.PageAsync(practice + "/versions/2");
        Assert.Contains("English: unchanged.", second.QuerySelector("main header")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(second.QuerySelectorAll("main ins"), inserted => inserted.TextContent.Contains("Plans de transformation", StringComparison.Ordinal));

        var again = await _admin.ImportAsync(await _admin.UploadAsync(null, files));
        Assert.Equal("0 0 1 0 0 1", again.Counts());
        Assert.Equal("404", await reader.AnswerAsync(practice + "/versions/3"));
    }

    [Fact]
    public async Task Copies_become_one_practice_where_somebody_says_so()
    {
        var report = await _admin.UploadAsync(
            null,
            ("process.json", Bytes(Answers.Process("award2019", 10, 11))),
            ("proposals.json", Bytes(Answers.Proposals(10, Answers.Proposal(1, "Budgets", "Des budgets"), Answers.Proposal(2, "Councils", "Des conseils")))),
            ("finalists.json", Bytes(Answers.Proposals(11, Answers.Proposal(3, "Budgets", "Des budgets")))));
        var page = await _admin.ReportAsync(report);
        Assert.Contains("1 proposal is a copy", page.QuerySelector("label[for=copies]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("award2019/f/11/proposals/3 has the title of award2019/f/10/proposals/1.", page.QuerySelector(".decidim-findings")!.TextContent, StringComparison.Ordinal);

        var imported = await _admin.ImportAsync(report, joinCopies: true);

        Assert.Equal("1 0 0 2 0 0", imported.Counts());
        using var reader = site.Site.NewReader();
        Assert.Equal("200", await reader.AnswerAsync("/en/processes/award2019/f/10/proposals/1"));
        Assert.Equal("301 /en/processes/award2019/f/10/proposals/1", await reader.AnswerAsync("/en/processes/award2019/f/11/proposals/3"));
    }

    public static TheoryData<string, byte[], string> Bad => new()
    {
        { "no-decidim.html", Bytes("<html><script>alert(1)</script></html>"), "This is none of the files that Decidim gives away." },
        { "latin.csv", Encoding.Latin1.GetBytes("id;title/en;body/en;component/id\n1;Démocratie;x;7\n"), "This text is not in UTF-8." },
        { "twice.json", Bytes(Answers.Proposals(7, Answers.Proposal(1, "A", "A"), Answers.Proposal(1, "B", "B"))), "“id” is there twice: proposal/1" },
        { "formula.csv", Bytes("id;title/en;body/en;component/id\n=1+1;Title;Body;7\n"), "The value of “id” cannot be read" },
        { "cut-off.json", Bytes("""{"data":{"component":{"id":"7","proposals":{"edges":["""), "This cannot be read" },
        { "empty.json", [], "This is none of the files that Decidim gives away." },
        { "nothing.json", Bytes("""{"errors":[{"message":"You <b>may not</b>"}]}"""), "The site refused: You <b>may not</b>" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_file_that_cannot_be_read_gets_a_report_and_changes_nothing(string name, byte[] content, string problem)
    {
        var report = await _admin.UploadAsync(
            new Dictionary<string, string> { ["Processes"] = "award1999", ["Component"] = "7" }, ("good.json", Bytes(Answers.Process("award1999", 7))), (name, content));

        var page = await _admin.ReportAsync(report);
        Assert.StartsWith("Nothing is imported", page.Status(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action*='/Write']"));
        var findings = page.QuerySelector(".decidim-findings")!.TextContent;
        Assert.Contains(name, findings, StringComparison.Ordinal);
        Assert.Contains(problem, findings, StringComparison.Ordinal);
        using var reader = site.Site.NewReader();
        Assert.Equal("404", await reader.AnswerAsync("/en/processes/award1999"));
    }

    [Fact]
    public async Task Nothing_and_what_is_no_address_are_asked_for_again()
    {
        using var nothing = await _admin.SendFilesAsync(null);
        using var address = await _admin.SendFilesAsync(new Dictionary<string, string> { ["Address"] = "ftp://example.org/<script>" });

        Assert.Equal(
            (HttpStatusCode.OK, "Choose files, or give the address of a Decidim site."),
            (nothing.StatusCode, (await Reader.ParseAsync(nothing)).QuerySelector(".decidim-problem")!.TextContent));
        var page = await Reader.ParseAsync(address);
        Assert.NotNull(page.QuerySelector(".decidim-problem"));
        Assert.Equal("ftp://example.org/<script>", page.QuerySelector("#address")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_address_in_this_network_is_not_asked_and_the_page_says_why()
    {
        using var answer = await _admin.SendFilesAsync(new Dictionary<string, string> { ["Address"] = "https://127.0.0.1/" });

        var report = await _admin.ReportAsync(answer.Headers.Location!.OriginalString);

        Assert.Contains("leads into a network that is not public", report.Status(), StringComparison.Ordinal);
        Assert.Null(report.QuerySelector("form[action*='/Write']"));
    }

    [Fact]
    public async Task What_is_too_large_gets_a_page_that_says_so()
    {
        using var answer = await _admin.SendFilesAsync(null, ("large.json", new byte[101 * 1024 * 1024]));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await _admin.PageAsync(answer.Headers.Location!.OriginalString, HttpStatusCode.RequestEntityTooLarge);
        Assert.Contains("larger than 100 MB", page.QuerySelector(".decidim-problem")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_not_import_sees_nothing_of_it()
    {
        var report = await _admin.UploadAsync(null, ("process.json", Bytes(Answers.Process("award1998", 7))));
        await Accounts.AddAsync(site.Site, "eda", "Editor");
        using var stranger = site.Site.NewReader();
        using var editor = site.Site.NewReader();
        await editor.SignInAsync("eda");

        foreach (var path in (string[])[ImportScreens.Start, report])
        {
            Assert.StartsWith("302 /Login", await stranger.AnswerAsync(path), StringComparison.Ordinal);
            Assert.Equal("403", await editor.AnswerAsync(path));
        }

        // With a token that is good, as it stands on other forms.
        foreach (var action in (string[])["Write", "Again", "Discard"])
        {
            using var refused = await editor.Client.PostAsync(report.Replace("/Report/", $"/{action}/", StringComparison.Ordinal), new FormUrlEncodedContent([await TokenAsync(editor)]));
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }

        Assert.Equal("200", await _admin.AnswerAsync(report));
    }

    [Fact]
    public async Task What_is_discarded_is_gone_and_unknown_ids_are_not_there()
    {
        var report = await _admin.UploadAsync(null, ("proposals.json", Bytes(Answers.Process("award1997", 7))));
        Assert.Contains(report, (await _admin.PageAsync(ImportScreens.Start)).QuerySelectorAll("table a").Select(link => link.GetAttribute("href")));

        using var discarded = await _admin.SubmitAsync(report, "form[action*='/Discard']", []);

        Assert.Equal("404", await _admin.AnswerAsync(report));
        Assert.Equal("404", await _admin.AnswerAsync(ImportScreens.Start + "/Report/..%2f..%2fx"));
        Assert.DoesNotContain(report, (await _admin.PageAsync(ImportScreens.Start)).QuerySelectorAll("table a").Select(link => link.GetAttribute("href")));
    }

    private static async Task<KeyValuePair<string, string>> TokenAsync(Reader editor) => new(
        "__RequestVerificationToken",
        (await editor.PageAsync("/Admin")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
