using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>What one site exports, another one imports: all of it or nothing, and once.</summary>
public sealed partial class MovingTests(MovedSite moved) : IClassFixture<MovedSite>
{
    private const string Rivers = "/rivers";

    // Lists have pages of their own: what was edited is not on the first.
    private static readonly string[] _starts =
    [
        "/en/", "/es/", "/fr/", Rivers,
        "/en/processes/award2023/f/277/proposals/3107", "/es/processes/award2023/f/277/proposals/3107", "/fr/processes/award2023/f/277/proposals/3107",
    ];

    [Fact]
    public async Task A_site_that_imports_another_one_has_the_same_public_pages()
    {
        using var there = moved.Original.NewReader();
        using var here = moved.Site.NewReader();
        var crawls = await Task.WhenAll(PagesAsync(there), PagesAsync(here));
        var (pages, same) = (crawls[0], crawls[1]);

        Assert.True(pages.Count > 150, $"{pages.Count} pages");
        Assert.Contains(pages.Keys, address => address.EndsWith("/proposals/3107/versions/4", StringComparison.Ordinal));
        Assert.Equal(pages.Keys, same.Keys);
        Assert.All(pages, page => Assert.Equal(page.Value, same[page.Key]));
        Assert.Empty(moved.Site.Process.Errors);
    }

    [Fact]
    public async Task Pictures_come_along_with_their_bytes_and_their_texts()
    {
        var shown = new List<(string? Text, byte[] Picture, byte[] Small, byte[] Other)>();
        foreach (var site in (Site[])[moved.Original, moved.Site])
        {
            using var reader = site.NewReader();
            var image = (await reader.PageAsync(Rivers)).QuerySelector("main img[src*='/media/']")!;
            shown.Add((
                image.GetAttribute("alt"),
                await reader.Client.GetByteArrayAsync("/media/R%C3%ADos/ebro.jpg", TestContext.Current.CancellationToken),
                await reader.Client.GetByteArrayAsync(image.GetAttribute("src"), TestContext.Current.CancellationToken),
                await reader.Client.GetByteArrayAsync("/media/R%C3%ADos/plan.pdf", TestContext.Current.CancellationToken)));
        }

        Assert.Equal("The Ebro in the evening", shown[0].Text);
        Assert.Equal(shown[0].Text, shown[1].Text);
        Assert.Equal(shown[0].Picture, shown[1].Picture);
        Assert.Equal(shown[0].Small, shown[1].Small);
        Assert.Equal(shown[0].Other, shown[1].Other);
    }

    [Fact]
    public async Task Drafts_come_along_as_drafts()
    {
        using var owner = await moved.OwnerAsync();

        var list = await owner.PageAsync("/Admin/Contents/ContentItems/Page?q=Not+public");

        Assert.Contains("Draft", Assert.Single(list.QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_file_twice_changes_nothing()
    {
        Assert.Empty(moved.Again.QuerySelectorAll(".step li"));
        Assert.Contains("it would change nothing", moved.Again.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(moved.Again.QuerySelector("form[action*='/Run/']"));
        Assert.Equal(moved.States[0], moved.States[1]);
    }

    [Fact]
    public async Task A_file_that_is_cut_changes_nothing_and_says_where()
    {
        using var owner = await moved.OwnerAsync();
        var before = await moved.StateAsync();
        var recipe = moved.Recipe;

        var cut = await owner.SendAsync("cut.json", Encoding.UTF8.GetBytes(recipe[..(recipe.Length / 2)]));
        var cutArchive = await owner.SendAsync("cut.zip", moved.Package[..(moved.Package.Length / 2)]);

        Assert.Matches(@"^cut\.json: line \d+, byte \d+: ", Assert.Single(cut.Problems()));
        Assert.Contains("The archive is damaged", cutArchive.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await moved.StateAsync());
    }

    [Theory]
    [InlineData("AutoroutePart", """{ "Path": "en/pages/about" }""", "The path 'en/pages/about' belongs to another content item.")]
    [InlineData("NoSuchPart", "{}", "the content type 'Page' has no part 'NoSuchPart'.")]
    public async Task One_bad_item_changes_nothing_and_is_named(string part, string value, string reason)
    {
        using var owner = await moved.OwnerAsync();
        var before = await moved.StateAsync();
        var items = Enumerable.Range(0, 30).Select(number => Page(number)).ToArray();
        items[20]["DisplayText"] = "The bad one";
        items[20][part] = JsonNode.Parse(value);
        var recipe = new JsonObject
        {
            ["name"] = "Bad",
            ["steps"] = new JsonArray(
                new JsonObject { ["name"] = "settings", ["SiteName"] = "Another name" },
                new JsonObject { ["name"] = "content", ["Data"] = new JsonArray([.. items]) }),
        };

        var report = await owner.SendAsync("bad.json", Encoding.UTF8.GetBytes(recipe.ToJsonString()));

        var problem = Assert.Single(report.Problems());
        Assert.Contains(reason, problem, StringComparison.Ordinal);
        Assert.Contains("4bad000000000000000000020", problem.Replace("“The bad one”", "4bad000000000000000000020", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Null(report.QuerySelector("form[action*='/Run/']"));
        Assert.Equal(before, await moved.StateAsync());
    }

    [Fact]
    public async Task A_change_between_the_report_and_the_import_is_found_out_by_the_import()
    {
        using var owner = await moved.OwnerAsync();
        var recipe = new JsonObject { ["name"] = "Late", ["steps"] = new JsonArray(new JsonObject { ["name"] = "content", ["Data"] = new JsonArray(Page(40), Page(41)) }) };
        recipe["steps"]![0]!["Data"]![1]!["AutoroutePart"] = new JsonObject { ["Path"] = "en/pages/late" };
        var report = await owner.SendAsync("late.json", Encoding.UTF8.GetBytes(recipe.ToJsonString()));
        Assert.Equal(2, report.QuerySelectorAll(".step li").Length);
        using (var taken = await owner.SubmitAsync(Editing.NewPage, Editing.Form, [new("TitlePart.Title", "Late"), new("AutoroutePart.Path", "en/pages/late")], "submit.Publish"))
        {
            Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        }

        var before = await moved.StateAsync();
        var imported = await owner.RunAsync(report);

        Assert.Contains("The path 'en/pages/late' belongs to another content item.", Assert.Single(imported.Problems()), StringComparison.Ordinal);
        Assert.Equal(before, await moved.StateAsync());
        Assert.Contains("The path 'en/pages/late' belongs to another content item.", await EventAsync(owner, "event=Deployment.ImportFailed&user=admin&q=late.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exports_and_imports_are_deeds_of_somebody_and_one_event_each()
    {
        using var exporter = moved.Original.NewReader();
        await exporter.SignInAsync();
        using var owner = await moved.OwnerAsync();

        Assert.Contains("ContentDefinition", await EventAsync(exporter, "event=Deployment.Exported&user=admin&q=Everything"), StringComparison.Ordinal);
        Assert.Matches(@"New\s+\d", await EventAsync(owner, "event=Deployment.Imported&user=admin&q=everything.zip"));
        Assert.Empty((await owner.PageAsync("/Admin/AuditTrail?category=Content&q=3107")).QuerySelectorAll("tbody tr"));
    }

    /// <summary>What the only event of a search tells.</summary>
    private static async Task<string> EventAsync(Reader reader, string query)
    {
        var row = Assert.Single((await reader.PageAsync("/Admin/AuditTrail?" + query)).QuerySelectorAll("tbody tr"));
        return (await reader.PageAsync(row.QuerySelector("a")!.GetAttribute("href")!)).QuerySelector(".values")!.TextContent;
    }

    [Fact]
    public async Task Texts_that_look_like_scripts_stay_texts()
    {
        const string Script = "[js: configuration('OrchardCore:OrchardCore_AutoSetup:Tenants:0:AdminPassword') + \"'\"]";
        using var owner = await moved.OwnerAsync();
        using (var saved = await owner.CreatePageAsync(Script, "<p>x</p>"))
        {
            Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        }

        var recipe = JsonNode.Parse(await owner.ExportAsync("Scripts", "json", [new("Form.Content", "chosen"), new("Form.ContentTypes", "Page")]))!;
        var item = recipe["steps"]!.AsArray().Single(step => (string)step!["name"]! == "content")!["Data"]!.AsArray()
            .Single(item => ((string)item!["DisplayText"]!).Contains("configuration", StringComparison.Ordinal))!;
        (item["ContentItemId"], item["ContentItemVersionId"]) = ("4script0000000000000000000", "4script0000000000000000001");
        item.AsObject().Remove("AutoroutePart");
        item.AsObject().Remove("AliasPart");
        item["LocalizationPart"]!["LocalizationSet"] = "4script0000000000000000002";
        recipe["steps"] = new JsonArray(new JsonObject { ["name"] = "content", ["Data"] = new JsonArray(item.DeepClone()) });

        var report = await owner.SendAsync("script.json", Encoding.UTF8.GetBytes(recipe.ToJsonString()));

        Assert.Equal(Script, report.QuerySelector(".step li span[dir=auto]")!.TextContent);
    }

    [Fact]
    public async Task A_plan_that_was_saved_while_others_saved_theirs_is_kept_or_comes_back_as_it_was_typed()
    {
        using var owner = await moved.OwnerAsync();
        var saved = new List<string>();
        await Task.WhenAll(Enumerable.Range(1, 12).Select(async number =>
        {
            var name = $"Together {number:00}";
            using var answer = await owner.SubmitAsync("/Admin/DeploymentPlan/Create", "main form", [new("Form.Name", name)]);
            if (answer.StatusCode == HttpStatusCode.Redirect)
            {
                lock (saved)
                {
                    saved.Add(name);
                }

                return;
            }

            var form = await Reader.ParseAsync(answer);
            Assert.Equal(name, form.QuerySelector("[name='Form.Name']")!.GetAttribute("value"));
            Assert.Contains("somebody else saved at the same moment", form.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }));

        var plans = await owner.PageAsync("/Admin/DeploymentPlan/Index");
        Assert.Equal(saved.Order(StringComparer.Ordinal), plans.QuerySelectorAll("tbody th a").Select(link => link.TextContent).Where(name => name.StartsWith("Together", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static JsonObject Page(int number) => new()
    {
        ["ContentItemId"] = string.Create(CultureInfo.InvariantCulture, $"4bad0000000000000000000{number:00}"),
        ["ContentItemVersionId"] = string.Create(CultureInfo.InvariantCulture, $"4bad0000000000000000001{number:00}"),
        ["ContentType"] = "Page",
        ["DisplayText"] = $"Page {number}",
        ["Latest"] = true,
        ["Published"] = true,
        ["TitlePart"] = new JsonObject { ["Title"] = $"Page {number}" },
    };

    /// <summary>Every page that a reader comes to from the home pages, histories included, by its address.</summary>
    private static async Task<SortedDictionary<string, string>> PagesAsync(Reader reader)
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(_starts);
        while (waiting.TryDequeue(out var address))
        {
            if (pages.ContainsKey(address))
            {
                continue;
            }

            using var answer = await reader.GetAsync(address);
            var text = await answer.Content.ReadAsStringAsync();
            pages[address] = $"{(int)answer.StatusCode} {Signature().Replace(Port().Replace(Token().Replace(text, ""), "host"), "")}";
            var links = answer.Content.Headers.ContentType?.MediaType == "text/html" ? (await Reader.ParseAsync(answer)).QuerySelectorAll("main a[href], header a[href], footer a[href]") : null;
            foreach (var link in links?.Select(link => link.GetAttribute("href")!.Split('#')[0]) ?? [])
            {
                if (!link.Contains('?', StringComparison.Ordinal) && PublicPage().IsMatch(link))
                {
                    waiting.Enqueue(link);
                }
            }
        }

        return pages;
    }

    [GeneratedRegex("^/(en|es|fr)(/|$)")]
    private static partial Regex PublicPage();

    [GeneratedRegex("127\\.0\\.0\\.1:\\d+")]
    private static partial Regex Port();

    // Each site signs sizes of pictures with a key of its own.
    [GeneratedRegex("token=[^\"&]*")]
    private static partial Regex Signature();

    [GeneratedRegex("<input name=\"__RequestVerificationToken\"[^>]*>")]
    private static partial Regex Token();
}
