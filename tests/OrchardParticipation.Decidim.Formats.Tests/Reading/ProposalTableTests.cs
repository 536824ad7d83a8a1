using System.Text;
using OrchardParticipation.Decidim.Formats.Reading;

namespace OrchardParticipation.Decidim.Formats.Tests.Reading;

public sealed class ProposalTableTests
{
    private const string Old = """"
        id;author/id;author/name;author/url;category/id;category/name/en;category/name/fr;scope/id;scope/name/en;participatory_space/id;participatory_space/url;component/id;title/en;title/fr;body/en;body/fr;address;latitude;longitude;state;reference;answer/en;answer/fr;answered_at;supports;endorsements/total_count;endorsements/user_endorsements;comments;attachments;followers;published_at;url;meeting_urls;related_proposals;is_amend;original_proposal/title;original_proposal/url
        7;1, 2;Ada, Bo;;5;Decision;Décision;3;South;9;https://x.org/processes/award2023;12;Jury;;"One
        ""two""";Un;Recife;-8.05;'-34.9;accepted;X-PROP-1;;Oui;2023-09-01 10:00:00 UTC;4;2;Cy, Di;0;1;3;2023-05-01 12:00:00 +0200;https://x.org/processes/award2023/f/12/proposals/7;;;false;;

        """";

    private const string New = """"
        id;author/id;author/name;author/url;taxonomies/id;taxonomies/name;participatory_space/id;participatory_space/url;component/id;title/en;title/fr;body/en;body/fr;address;latitude;longitude;state;state_published_at;reference;answer/en;answer/fr;answered_at;votes;endorsements/total_count;endorsements/user_endorsements;comments;attachments;follows_count;published_at;url;meeting_urls;related_proposals;is_amend;original_proposal/title;original_proposal/url;withdrawn;withdrawn_at;created_at;updated_at;created_in_meeting;coauthorships_count;cost;cost_report;cost_report/en;execution_period
        7;1;Smith, John;;5, 6;"{""en""=>""A""}, {""en""=>""B""}";9;;12;Jury;;One;;;;;;;;;;;;0;;0;0;0;;https://x.org/processes/award2023/f/12/proposals/7?x=1;;;false;;;true;;2023-01-02 03:04:05 UTC;;false;1;;;;
        8;;;;;;;;;Vote;;Two;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;20;;€ 20;

        """";

    [Fact]
    public async Task A_table_of_0_27_is_read()
    {
        var entries = await Files.ReadAsync(Old);

        Assert.Empty(entries.Problems());
        var proposal = Assert.Single(entries.Proposals());
        Assert.Equal(new SourcePlace("file", 2, 1), entries[0].Place);
        Assert.Equal(("7", "12", "9", "award2023", "accepted", "X-PROP-1"), (proposal.Id, proposal.ComponentId, proposal.ProcessId, proposal.ProcessSlug, proposal.State, proposal.Reference));
        Assert.Equal(["en=Jury", "fr="], proposal.Title.Texts.Select(text => $"{text.Locale}={text.Text}"));
        Assert.Equal(("One\n\"two\"", true), (proposal.Body.Find("en"), proposal.HasPlainBody));
        Assert.Equal(("5", "3", "South"), (proposal.CategoryIds.Single(), proposal.ScopeId, proposal.ScopeName.Find("en")));
        Assert.Equal(("Recife", -8.05, -34.9), (proposal.Address, proposal.Latitude, proposal.Longitude));
        Assert.Equal(["Ada", "Bo"], proposal.Authors);
        Assert.Equal(new DateTimeOffset(2023, 5, 1, 10, 0, 0, TimeSpan.Zero), proposal.PublishedAt!.Value.ToUniversalTime());
        Assert.False(proposal.Withdrawn);
        Assert.Equal("""{"en":"","fr":"Oui"}""", proposal.Others["answer"]!.ToJsonString());
        Assert.Equal("""{"total_count":"2","user_endorsements":["Cy","Di"]}""", proposal.Others["endorsements"]!.ToJsonString());
        Assert.Equal("4", (string?)proposal.Others["supports"]);
    }

    [Fact]
    public async Task A_table_of_0_30_is_read()
    {
        var entries = await Files.ReadAsync(New);

        Assert.Empty(entries.Problems());
        var (first, second) = (entries.Proposals()[0], entries.Proposals()[1]);
        Assert.Equal(["5", "6"], first.CategoryIds);
        Assert.Equal(["Smith, John"], first.Authors);
        Assert.Equal("""{"name":[{"en":"A"},{"en":"B"}]}""", first.Others["taxonomies"]!.ToJsonString());
        Assert.Equal((true, "award2023", new DateTimeOffset(2023, 1, 2, 3, 4, 5, TimeSpan.Zero)), (first.Withdrawn, first.ProcessSlug, first.CreatedAt));
        Assert.False(first.Others.ContainsKey("cost_report"));
        Assert.Equal("""{"en":"\u20AC 20"}""", second.Others["cost_report"]!.ToJsonString());
        Assert.Null(second.ProcessSlug);
    }

    [Fact]
    public async Task Likes_of_0_31_and_a_state_of_withdrawal_are_known()
    {
        var entries = await Files.ReadAsync("id;title/en;body/en;state;likes/total_count;likes/user_likes\n1;A;B;withdrawn;2;Ada\n");

        Assert.True(Assert.Single(entries.Proposals()).Withdrawn);
        Assert.Empty(entries.Problems());
    }

    [Fact]
    public async Task A_file_for_imports_needs_only_titles_and_bodies()
    {
        var entries = await Files.ReadAsync("title/en;body/en;taxonomies/ids\nA;B;1, 2");

        Assert.Equal(["1", "2"], Assert.Single(entries.Proposals()).CategoryIds);
    }

    [Theory]
    [InlineData("title/en,body/en\nA,\"B, b\"\n", "B, b")]
    [InlineData("title/en\tbody/en\nA\tB;b\n", "B;b")]
    [InlineData("\"title/en\";\"body/en\"\r\n\"A\";\"B\"\"b\"\"\"\r\n", "B\"b\"")]
    [InlineData("title/en;body/en\r\nA;\"B\r\nb\"\r\n", "B\r\nb")]
    public async Task What_spreadsheets_make_of_it_is_read(string csv, string body) =>
        Assert.Equal(body, Assert.Single((await Files.ReadAsync(csv)).Proposals()).Body.Find("en"));

    [Fact]
    public async Task Only_one_apostrophe_before_a_formula_is_taken_away()
    {
        var proposal = Assert.Single((await Files.ReadAsync("title/en;title/fr;title/es;body/en\n'=1+1;''@x;'tis;-5\n")).Proposals());

        Assert.Equal(("=1+1", "'@x", "'tis", "-5"), (proposal.Title.Find("en"), proposal.Title.Find("fr"), proposal.Title.Find("es"), proposal.Body.Find("en")));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public async Task A_mark_of_the_byte_order_says_the_encoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] file = [.. encoding.GetPreamble(), .. encoding.GetBytes("title/en;body/en\n日本 😀;é\n")];

        Assert.Equal("日本 😀", Assert.Single((await Files.ReadAsync(file)).Proposals()).Title.Find("en"));
    }

    [Fact]
    public async Task What_is_no_UTF_8_is_named_with_its_line()
    {
        var file = Encoding.Latin1.GetBytes("title/en;body/en\nA;B\nCafé;D\n");

        Assert.Equal((3, SourceProblemKind.Encoding), Where(await Files.ReadAsync(file)));
        Assert.Equal((2, SourceProblemKind.Encoding), Where(await Files.ReadAsync([.. Encoding.UTF8.GetBytes("title/en;body/en\nA;"), 0xE2, 0x82])));
        Assert.Equal((0, SourceProblemKind.Encoding), Where(await Files.ReadAsync([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("title/en;body/en\nA;"), 0x00, 0xDC, 0x41, 0x00])));
    }

    [Fact]
    public async Task Unknown_columns_are_kept_and_named_once()
    {
        var entries = await Files.ReadAsync("id;title/en;body/en;state;mood;author/age\n1;A;B;;;\n2;A;B;;good;9\n3;A;B;;bad;8\n");

        Assert.Equal([("mood", 3), ("author/age", 3)], entries.Problems().Select(entry => (entry.Problem.Field, entry.Place.Line!.Value)));
        Assert.All(entries.Problems(), entry => Assert.True(entry.Problem.IsNotice));
        Assert.Equal("""{"author":{"age":"8"},"mood":"bad"}""", Sorted(entries.Proposals()[2]));
    }

    [Fact]
    public async Task Values_that_are_none_come_in_place_of_their_record()
    {
        var entries = await Files.ReadAsync("id;title/en;body/en;latitude;published_at;withdrawn;state\n1;A;B;north;01/05/2023;perhaps;\n2;A;B;1;;;\n");

        Assert.Equal(
            [("latitude", "north"), ("withdrawn", "perhaps"), ("published_at", "01/05/2023")],
            entries.Problems().Select(entry => (entry.Problem.Field, entry.Problem.Detail)));
        Assert.All(entries.Problems(), entry => Assert.Equal((SourceProblemKind.Value, new SourcePlace("file", 2, 1)), (entry.Problem.Kind, entry.Place)));
        Assert.Equal("2", Assert.Single(entries.Proposals()).Id);
    }

    [Fact]
    public async Task A_number_that_stands_twice_is_a_problem_beside_both_records()
    {
        var entries = await Files.ReadAsync("id;title/en;body/en;state\n1;A;B;\n1;C;D;\n");

        Assert.Equal(2, entries.Proposals().Count);
        var problem = Assert.Single(entries.Problems());
        Assert.Equal((SourceProblemKind.Duplicate, "id", "1", 3), (problem.Problem.Kind, problem.Problem.Field, problem.Problem.Detail, problem.Place.Line));
    }

    [Theory]
    [InlineData("title/en;body/en;title/en\nA;B;C\n", 1, SourceProblemKind.Duplicate)]
    [InlineData("title/en;body/en\nA\n", 2, SourceProblemKind.Syntax)]
    [InlineData("title/en;body/en\nA;B;C\n", 2, SourceProblemKind.Syntax)]
    [InlineData("title/en;body/en\nA;\"B\nC;D\n", 2, SourceProblemKind.Syntax)]
    [InlineData("title/en;body/en\nA;\"B\"b\n", 2, SourceProblemKind.Syntax)]
    [InlineData("title/en;\"body/en\nA;B\n", 1, SourceProblemKind.Syntax)]
    [InlineData("title/en;body/en\n;B\n", 2, SourceProblemKind.Missing)]
    [InlineData("title;title/en;body/en\nA;B;C\n", 2, SourceProblemKind.Value)]
    [InlineData("id;title/en;body/en;created_at\n1;A;B;\n", 1, SourceProblemKind.UnknownFormat)]
    [InlineData("a;b\n1;2\n", 1, SourceProblemKind.UnknownFormat)]
    [InlineData("title/en;body/en", 1, SourceProblemKind.Syntax)]
    public async Task What_is_wrong_with_a_table_is_named_with_its_line(string csv, int line, SourceProblemKind kind) => Assert.Equal((line, kind), Where(await Files.ReadAsync(csv)));

    [Fact]
    public async Task Rows_behind_a_bad_one_are_read()
    {
        var entries = await Files.ReadAsync("title/en;body/en\nA;B\nC\nD\"d\";E;F\nG;\"H\nh\"\nI;J\n");

        Assert.Equal(["A", "G", "I"], entries.Proposals().Select(proposal => proposal.Title.Find("en")));
        Assert.Equal([3, 4], entries.Problems().Select(entry => entry.Place.Line!.Value));
        Assert.Equal(7, entries[^1].Place.Line);
    }

    [Fact]
    public async Task A_text_that_was_never_translatable_stays_one()
    {
        var entries = await Files.ReadAsync("title;title/en;body\nA;;B\n;C;D\n");

        Assert.Equal(("A", "B"), (entries.Proposals()[0].Title.Plain, entries.Proposals()[0].Body.Plain));
        Assert.Equal("C", entries.Proposals()[1].Title.Find("en"));
    }

    private static (int, SourceProblemKind) Where(List<SourceEntry> entries)
    {
        var problem = Assert.Single(entries.Problems());
        return (problem.Place.Line ?? 0, problem.Problem.Kind);
    }

    private static string Sorted(ProposalRecord proposal) => new System.Text.Json.Nodes.JsonObject(proposal.Others.OrderBy(field => field.Key).Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone()))).ToJsonString();
}
