using System.IO.Compression;
using System.Net;
using System.Text.Json;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>A site with an account that may not export.</summary>
public sealed class ExportSite : IAsyncLifetime
{
    public Site Site { get; private set; } = null!;

    public Reader Administrator { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = await Site.StartAsync();
        await Accounts.AddAsync(Site, "eva", "Editor");
        Administrator = Site.NewReader();
        await Administrator.SignInAsync();
    }

    public async ValueTask DisposeAsync()
    {
        var errors = Site.Process.Errors;
        Administrator.Dispose();
        await Site.DisposeAsync();
        Assert.Empty(errors);
    }
}

/// <summary>The exports of the administration, and what becomes of open data when something is hidden.</summary>
public sealed class ExportTests(ExportSite site) : IClassFixture<ExportSite>
{
    private const string Screen = "/Admin/Decidim/Export";
    private const string Download = Screen + "/Download";

    private const string New =
        "id;author/id;author/name;author/url;taxonomies/id;taxonomies/name;participatory_space/id;participatory_space/url;component/id;title/en;title/es;title/fr;body/en;body/es;body/fr;"
        + "address;latitude;longitude;state;state_published_at;reference;answer/en;answer/es;answer/fr;answered_at;votes;endorsements/total_count;endorsements/user_endorsements;comments;attachments;"
        + "follows_count;published_at;url;meeting_urls;related_proposals;is_amend;original_proposal/title;original_proposal/url;withdrawn;withdrawn_at;created_at;updated_at;created_in_meeting;"
        + "coauthorships_count;cost;cost_report;execution_period";

    // The last two are no columns of Decidim 0.27. They stand where nobody looks for others.
    private const string Old =
        "id;author/id;author/name;author/url;category/id;category/name/en;category/name/es;category/name/fr;scope/id;scope/name/en;scope/name/es;scope/name/fr;participatory_space/id;participatory_space/url;"
        + "component/id;title/en;title/es;title/fr;body/en;body/es;body/fr;address;latitude;longitude;state;reference;answer/en;answer/es;answer/fr;answered_at;supports;endorsements/total_count;"
        + "endorsements/user_endorsements;comments;attachments;followers;published_at;url;meeting_urls;related_proposals;is_amend;original_proposal/title;original_proposal/url;created_at;updated_at";

    [Fact]
    public async Task Only_who_may_export_gets_the_screen_and_files()
    {
        using var anybody = site.Site.NewReader();
        using var editor = site.Site.NewReader();
        await editor.SignInAsync("eva");

        foreach (var path in (string[])[Screen, Download + "?format=csv"])
        {
            Assert.StartsWith("302 /Login", await anybody.AnswerAsync(path), StringComparison.Ordinal);
            Assert.DoesNotContain(await editor.AnswerAsync(path), (string[])["200", "500"]);
            Assert.Equal("200", await site.Administrator.AnswerAsync(path));
        }

        Assert.DoesNotContain((await editor.PageAsync("/Admin")).QuerySelectorAll("nav a"), link => link.GetAttribute("href") == Screen);
        Assert.Contains((await site.Administrator.PageAsync("/Admin")).QuerySelectorAll("nav a"), link => link.GetAttribute("href") == Screen);
    }

    [Theory]
    [InlineData("0.30", New)]
    [InlineData("0.27", Old)]
    public async Task Both_generations_have_their_columns_in_their_order(string generation, string columns)
    {
        var csv = await TextAsync($"?format=csv&generation={generation}");

        Assert.Equal(columns, csv.Split('\n')[0]);
    }

    [Fact]
    public async Task The_form_of_the_screen_gives_the_file_that_it_says()
    {
        var page = await site.Administrator.PageAsync(Screen);
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)page.QuerySelector("main form.export-form")!;
        ((AngleSharp.Html.Dom.IHtmlInputElement)form.QuerySelector("[name=format][value=xlsx]")!).IsChecked = true;
        ((AngleSharp.Html.Dom.IHtmlInputElement)form.QuerySelector("[name=edition][value=award2023]")!).IsChecked = true;

        using var file = await site.Administrator.SubmitGetAsync(form);
        await using var workbook = await ZipArchive.CreateAsync(await file.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), ZipArchiveMode.Read, leaveOpen: false, null);

        Assert.Contains(workbook.Entries, entry => entry.FullName == "xl/worksheets/sheet1.xml");
        Assert.Equal(("proposals-award2023.xlsx", "no-store"), (file.Content.Headers.ContentDisposition!.FileNameStar, file.Headers.GetValues("Cache-Control").Single()));
    }

    [Fact]
    public async Task Proposals_of_a_component_come_as_nested_objects()
    {
        var proposals = JsonDocument.Parse(await TextAsync("?format=json&component=277&generation=0.27")).RootElement;

        Assert.Equal([3073, 3107], proposals.EnumerateArray().Select(proposal => proposal.GetProperty("id").GetInt32()));
        var medellin = proposals[1];
        Assert.Equal(["en", "es", "fr"], medellin.GetProperty("title").EnumerateObject().Select(text => text.Name));
        Assert.Equal("Deliberation", medellin.GetProperty("category").GetProperty("name").GetProperty("en").GetString());
        Assert.EndsWith("/processes/award2023/f/277/proposals/3107", medellin.GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain('<', medellin.GetProperty("body").GetProperty("en").GetString()!);
    }

    [Theory]
    [InlineData("0.30", "categories")]
    [InlineData("0.27", "participatory_process_categories")]
    public async Task Processes_come_with_steps_categories_and_components(string generation, string categories)
    {
        var process = JsonDocument.Parse(await TextAsync($"?format=processes&edition=award2023&generation={generation}")).RootElement[0];

        Assert.Equal("award2023", process.GetProperty("slug").GetString());
        Assert.Equal(["Deliberation", "Decision", "Citizenship"], process.GetProperty(categories).EnumerateArray().Select(category => category.GetProperty("name").GetProperty("en").GetString()));
        Assert.NotEmpty(process.GetProperty("participatory_process_steps").EnumerateArray());
        Assert.Contains(277, process.GetProperty("components").EnumerateArray().Select(component => component.GetProperty("id").GetInt32()));
    }

    [Theory]
    [InlineData("?format=csv&edition=no-such-edition", "404")]
    [InlineData("?format=csv&edition=award2023&edition=no-such-edition", "404")]
    [InlineData("?format=csv&component=99999", "404")]
    [InlineData("?format=pdf", "400")]
    [InlineData("", "400")]
    [InlineData("?format=csv&generation=0.28", "400")]
    public async Task What_does_not_exist_cannot_be_exported(string query, string answer) =>
        Assert.Equal(answer, await site.Administrator.AnswerAsync(Download + query));

    [Fact]
    public async Task What_is_hidden_is_in_no_file_any_more()
    {
        const string posadas = "41hgh7deaxc9cf0jqp6djw38nx";
        const string rosarioInSpanish = "402sgdcgqwy29gq9jgxxx3kw80";
        using var reader = site.Site.NewReader();
        var shown = await ProposalsAsync(reader);
        using var before = await reader.GetAsync("/open-data/download");

        await HideAsync(posadas);
        await HideAsync(rosarioInSpanish);

        var left = await ProposalsAsync(reader);
        var exported = await TextAsync("?format=csv");
        Assert.Equal([true, true, true], Has(shown));
        Assert.Equal([false, true, false], Has(left));
        Assert.Equal([false, true, false], Has(exported));
        using var renewed = await reader.GetAsync("/open-data/download", ("If-None-Match", before.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.OK, renewed.StatusCode);
        var files = Directory.GetFiles(Path.Combine(site.Site.AppData, "Sites", "Default", "OpenData"));
        Assert.Equal(2, files.Length);
        Assert.DoesNotContain(files, file => File.ReadAllText(file).Contains("Posadas", StringComparison.Ordinal));

        static bool[] Has(string csv) => [.. new[] { "Posadas: Participatory Budget", "Participatory Budget 2023-2024: Citizen", "Presupuesto Participativo 2023-2024" }.Select(text => csv.Contains(text, StringComparison.Ordinal))];
    }

    private async Task HideAsync(string item)
    {
        using var answer = await site.Administrator.SubmitAsync($"/Admin/Contents/ContentItems/{item}/Edit", "form[action*='/Unpublish']", []);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task<string> ProposalsAsync(Reader reader)
    {
        using var answer = await reader.GetAsync("/open-data/download/proposals");
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task<string> TextAsync(string query)
    {
        using var answer = await site.Administrator.GetAsync(Download + query);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
