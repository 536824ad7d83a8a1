using System.Text;
using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats.Writing;

namespace OrchardParticipation.Decidim.Formats.Tests.Writing;

public sealed class ProposalFilesTests
{
    private static readonly string[] _locales = ["en", "fr", "es"];

    private static readonly ProposalRecord _proposal = new()
    {
        Id = "7",
        ComponentId = "12",
        ProcessId = "9",
        Title = Field("""{"en":"Jury","fr":"=Jury"}"""),
        Body = Field("""{"en":"<p>One &amp; two</p><ul><li>a</li><li>b<br>c</li></ul>"}"""),
        CategoryIds = ["5"],
        Authors = ["Ada", "Bo"],
        Latitude = -8.05,
        PublishedAt = new DateTimeOffset(2023, 5, 1, 12, 0, 0, TimeSpan.FromHours(2)),
        Others = new JsonObject { ["mood"] = "good", ["supports"] = 4, ["answer"] = new JsonObject { ["en"] = "+1" }, ["answered_at"] = "2023-09-01T10:00:00Z" },
    };

    [Fact]
    public async Task The_header_of_0_27_is_that_of_Decidim() => Assert.Equal(
        "id;author/id;author/name;author/url;category/id;category/name/en;category/name/fr;category/name/es;scope/id;scope/name/en;scope/name/fr;scope/name/es;participatory_space/id;participatory_space/url;component/id;title/en;title/fr;title/es;body/en;body/fr;body/es;address;latitude;longitude;state;reference;answer/en;answer/fr;answer/es;answered_at;supports;endorsements/total_count;endorsements/user_endorsements;comments;attachments;followers;published_at;url;meeting_urls;related_proposals;is_amend;original_proposal/title;original_proposal/url",
        (await CsvAsync(DecidimGeneration.V027, new ProposalRecord()))[0]);

    [Fact]
    public async Task The_header_of_0_30_is_that_of_Decidim() => Assert.Equal(
        "id;author/id;author/name;author/url;taxonomies/id;taxonomies/name;participatory_space/id;participatory_space/url;component/id;title/en;title/fr;title/es;body/en;body/fr;body/es;address;latitude;longitude;state;state_published_at;reference;answer/en;answer/fr;answer/es;answered_at;votes;endorsements/total_count;endorsements/user_endorsements;comments;attachments;follows_count;published_at;url;meeting_urls;related_proposals;is_amend;original_proposal/title;original_proposal/url;withdrawn;withdrawn_at;created_at;updated_at;created_in_meeting;coauthorships_count;cost;cost_report;execution_period",
        (await CsvAsync(DecidimGeneration.V030, new ProposalRecord()))[0]);

    [Fact]
    public async Task Other_values_stand_where_Decidim_has_them_and_unknown_ones_at_the_end()
    {
        var old = await CellsAsync(DecidimGeneration.V027);
        var @new = await CellsAsync(DecidimGeneration.V030);

        Assert.Equal(("7", "5", "4", "2023-05-01 10:00:00 UTC", "2023-09-01 10:00:00 UTC", "-8.05"), (old["id"], old["category/id"], old["supports"], old["published_at"], old["answered_at"], old["latitude"]));
        Assert.Equal(("7", "5", "4", "false"), (@new["id"], @new["taxonomies/id"], @new["votes"], @new["withdrawn"]));
        Assert.Equal("mood", @new.Keys.Last());
        Assert.Equal(("Ada, Bo", "good", "0"), (@new["author/name"], @new["mood"], @new["attachments"]));
    }

    [Fact]
    public async Task Formulas_are_texts()
    {
        var cells = await CellsAsync(DecidimGeneration.V030);

        Assert.Equal(("'=Jury", "+1", "-8.05"), (cells["title/fr"], cells["answer/en"], cells["latitude"]));
        var csv = string.Join('\n', await CsvAsync(DecidimGeneration.V030, new ProposalRecord { Title = Field("""{"en":"@a","fr":"-b","es":"+c"}"""), Address = "=HYPERLINK(\"x\")", Others = new() { ["=cmd"] = "'=1" } }));
        Assert.Contains(";'@a;'-b;'+c;", csv, StringComparison.Ordinal);
        Assert.Contains("\"'=HYPERLINK(\"\"x\"\")\"", csv, StringComparison.Ordinal);
        Assert.Contains(";'=cmd\n", csv, StringComparison.Ordinal);
        Assert.EndsWith(";''=1", csv.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hash_that_is_there_in_some_rows_has_a_column_of_its_own_besides()
    {
        var header = (await CsvAsync(DecidimGeneration.V030, new ProposalRecord(), new ProposalRecord { Others = new() { ["cost_report"] = new JsonObject { ["fr"] = "20", ["en"] = "" } } }))[0];

        Assert.Contains(";cost;cost_report;cost_report/fr;execution_period", header, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_of_one_row_has_a_column_beside_the_others()
    {
        var header = (await CsvAsync(DecidimGeneration.V027, new ProposalRecord(), new ProposalRecord { Title = Field("""{"pt":"Júri","machine_translations":{"it":"Giuria"}}""") }))[0];

        Assert.Contains(";title/en;title/fr;title/es;title/pt;title/machine_translations/it;body/en", header, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_have_no_mark_and_the_same_bytes_each_time()
    {
        var csv = await Files.WriteAsync(Csv(DecidimGeneration.V030, _proposal));
        var xlsx = await Files.WriteAsync(Xlsx());
        await Task.Delay(2100);

        Assert.Equal("id;"u8, csv.AsSpan(0, 3));
        Assert.Equal(csv, await Files.WriteAsync(Csv(DecidimGeneration.V030, _proposal)));
        Assert.Equal(xlsx, await Files.WriteAsync(Xlsx()));
    }

    [Fact]
    public async Task JSON_is_a_list_of_nested_objects()
    {
        var text = Encoding.UTF8.GetString(await Files.WriteAsync(output => ProposalFiles.WriteJsonAsync(output, new[] { _proposal }.ToAsyncEnumerable(), DecidimGeneration.V030)));
        var proposal = JsonNode.Parse(text)![0]!.AsObject();

        Assert.StartsWith("[\n  {\n    \"id\": 7,\n", text, StringComparison.Ordinal);
        Assert.Equal("""{"en":"Jury","fr":"=Jury"}""", proposal["title"]!.ToJsonString());
        Assert.Equal("One & two\n\na\nb\nc", (string?)proposal["body"]!["en"]);
        Assert.Equal("2023-05-01T10:00:00.000Z", (string?)proposal["published_at"]);
        Assert.Equal("""{"id":[],"name":["Ada","Bo"],"url":[]}""", proposal["author"]!.ToJsonString());
        Assert.Equal((4, "good"), ((int)proposal["votes"]!, (string?)proposal["mood"]));
    }

    [Fact]
    public async Task A_workbook_has_a_grey_header_wide_columns_and_dates()
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(await Files.WriteAsync(Xlsx())));
        var sheet = await TextAsync("xl/worksheets/sheet1.xml");
        var styles = await TextAsync("xl/styles.xml");

        Assert.Contains("""<col min="1" max="48" width="20" customWidth="1" />""", sheet, StringComparison.Ordinal);
        Assert.Contains("""<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">id</t></is></c>""", sheet, StringComparison.Ordinal);
        Assert.Contains("""<c r="A2"><v>7</v></c>""", sheet, StringComparison.Ordinal);
        Assert.Contains("""s="2"><v>45047.416666666664</v></c>""", sheet, StringComparison.Ordinal);
        Assert.Contains("dd.mm.yyyy HH:MM:SS", styles, StringComparison.Ordinal);
        Assert.Contains("""<patternFill patternType="solid"><fgColor rgb="FFC0C0C0"/>""", styles, StringComparison.Ordinal);

        async Task<string> TextAsync(string name)
        {
            using var reader = new StreamReader(archive.GetEntry(name)!.Open());
            return await reader.ReadToEndAsync();
        }
    }

    [Fact]
    public async Task Halves_of_characters_do_not_break_files()
    {
        var broken = new ProposalRecord { Id = "1", Title = TranslatedField.Of("a\uD800b"), Body = TranslatedField.Of("c"), Others = new() { ["x\uDC00"] = "\uD83D" } };
        foreach (var write in new[] { Csv(DecidimGeneration.V030, broken), output => ProposalFiles.WriteXlsxAsync(output, new[] { broken }.ToAsyncEnumerable, DecidimGeneration.V030, _locales), output => ProposalFiles.WriteJsonAsync(output, new[] { broken }.ToAsyncEnumerable(), DecidimGeneration.V030) })
        {
            Assert.Equal("a\uFFFDb", Assert.Single((await Files.ReadAsync(await Files.WriteAsync(write))).Proposals()).Title.Plain);
        }
    }

    [Fact]
    public async Task Records_that_change_between_the_header_and_the_rows_are_an_error()
    {
        var calls = 0;
        IAsyncEnumerable<ProposalRecord> Changing() => new[] { ++calls == 1 ? new ProposalRecord() : _proposal }.ToAsyncEnumerable();

        await Assert.ThrowsAsync<InvalidOperationException>(() => Files.WriteAsync(output => ProposalFiles.WriteCsvAsync(output, Changing, DecidimGeneration.V030, _locales)));
    }

    private static TranslatedField Field(string json) => TranslatedField.Of(JsonNode.Parse(json));

    private static Func<Stream, Task> Csv(DecidimGeneration generation, params ProposalRecord[] proposals) => output => ProposalFiles.WriteCsvAsync(output, proposals.ToAsyncEnumerable, generation, _locales);

    private static Func<Stream, Task> Xlsx() => output => ProposalFiles.WriteXlsxAsync(output, new[] { _proposal }.ToAsyncEnumerable, DecidimGeneration.V030, _locales);

    private static async Task<string[]> CsvAsync(DecidimGeneration generation, params ProposalRecord[] proposals) => Encoding.UTF8.GetString(await Files.WriteAsync(Csv(generation, proposals))).Split('\n');

    // No value here has separators but those of blocks.
    private static async Task<Dictionary<string, string>> CellsAsync(DecidimGeneration generation)
    {
        var rows = await CsvAsync(generation, _proposal with { Body = Field("""{"en":"<p>One</p>"}""") });
        return rows[0].Split(';').Zip(rows[1].Split(';')).ToDictionary(cell => cell.First, cell => cell.Second);
    }
}
