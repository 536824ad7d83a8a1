using System.Text;
using CsCheck;
using OrchardParticipation.Decidim.Formats.Reading;
using static OrchardParticipation.Decidim.Formats.Tests.Reading.Answers;

namespace OrchardParticipation.Decidim.Formats.Tests.Reading;

/// <summary>Answers that are cut, wrong, refused or too much.</summary>
public sealed class HostileAnswersTests
{
    private const string Proposal = """{"data":{"component":{"proposal":{"id":"1","official":true}}}}""";

    [Fact]
    public async Task What_the_API_refuses_is_told_with_its_message()
    {
        var entries = await ReadAsync("""{"data":{"component":null},"errors":[{"message":"Query has complexity of 9000","path":["component","proposals"]},{"message":"Internal Server error"}]}""");

        Assert.Equal([(SourceProblemKind.Refused, "component/proposals"), (SourceProblemKind.Refused, null)], entries.KindsAndFields());
        Assert.Equal("Query has complexity of 9000", ((ProblemEntry)entries[0]).Problem.Detail);
    }

    [Fact]
    public async Task A_text_that_is_cut_gives_what_was_whole_and_says_where_it_ends()
    {
        var entries = await ReadAsync(Proposal + "\n" + Proposal[..^9]);

        Assert.Equal(["1"], entries.Proposals().Select(proposal => proposal.Id));
        var problem = Assert.IsType<ProblemEntry>(entries[1]);
        Assert.Equal((SourceProblemKind.Syntax, 2), (problem.Problem.Kind, problem.Place.Line));
    }

    [Fact]
    public void Wherever_a_text_is_cut_it_is_told_and_nothing_is_made_up()
    {
        var json = Encoding.UTF8.GetBytes("""[{"data":{"component":{"id":"7","proposals":{"edges":[{"node":{"id":"1","title":{"translations":[{"locale":"fr","text":"Été"}]}}}]}}}}]""");
        Gen.Int[1, json.Length - 1].Sample(length =>
        {
            var entries = ReadAsync(json[..length]).GetAwaiter().GetResult();

            // All is there as soon as the last answer is; the end of the array is all that can be missing.
            Assert.Contains(entries.OfType<ProblemEntry>(), entry => !entry.Problem.IsNotice);
            Assert.Equal(length == json.Length - 1 ? 1 : 0, entries.Proposals().Count);
        });
    }

    [Theory]
    [InlineData("\"title\":5", "title")]
    [InlineData("\"title\":{\"translations\":\"x\"}", "title")]
    [InlineData("\"title\":{\"translations\":[{\"locale\":\"en\",\"text\":\"a\"},{\"locale\":\"en\",\"text\":\"b\"}]}", "title")]
    [InlineData("\"title\":{\"translations\":[{\"locale\":3,\"text\":\"a\"},{\"locale\":\"en\",\"text\":\"b\"}]}", "title")]
    [InlineData("\"title\":{\"count\":3}", "title")]
    [InlineData("\"publishedAt\":\"10:30\"", "publishedAt")]
    [InlineData("\"publishedAt\":{}", "publishedAt")]
    [InlineData("\"official\":\"yes\"", "official")]
    [InlineData("\"coordinates\":[1,2]", "coordinates")]
    [InlineData("\"coordinates\":{\"latitude\":\"north\"}", "coordinates.latitude")]
    [InlineData("\"attachments\":{\"url\":\"x\"}", "attachments")]
    [InlineData("\"attachments\":[\"x\"]", "attachments")]
    [InlineData("\"versions\":[{\"id\":\"1\",\"createdAt\":\"soon\"}]", "versions.createdAt")]
    [InlineData("\"versions\":[{\"id\":\"1\",\"changeset\":\"--- x\"}]", "versions.changeset")]
    [InlineData("\"versions\":[{\"id\":\"1\",\"changeset\":{\"title\":[1,2,3]}}]", "versions.changeset")]
    [InlineData("\"reference\":[]", "reference")]
    public async Task A_value_of_the_wrong_type_is_told_by_its_field_and_the_rest_is_read(string field, string path)
    {
        var entries = await ReadAsync("{\"data\":{\"component\":{\"proposal\":{\"id\":\"1\",\"voteCount\":3," + field + "}}}}");

        Assert.Equal(3, (int)Assert.Single(entries.Proposals()).Others["votes"]!);
        Assert.Equal([(SourceProblemKind.Value, path)], entries.KindsAndFields());
        Assert.Equal(1, entries.OfType<ProblemEntry>().Single().Place.Record);
    }

    [Fact]
    public async Task A_value_of_the_wrong_type_is_kept() =>
        Assert.Equal("""{"published_at":"soon"}""", Assert.Single((await ReadAsync("""{"data":{"component":{"proposal":{"id":"1","publishedAt":"soon"}}}}""")).Proposals()).Others.ToJsonString());

    [Fact]
    public async Task A_field_of_no_schema_is_kept_and_told_once()
    {
        var entries = await ReadAsync("""{"data":{"component":{"proposals":{"nodes":[{"id":"1","greenScore":1},{"id":"2","greenScore":2}]}},"organization":{"name":"x"}}}""");

        Assert.Equal([(SourceProblemKind.UnknownField, "greenScore"), (SourceProblemKind.UnknownField, "organization")], entries.KindsAndFields());
        Assert.Equal([1, 2], entries.Proposals().Select(proposal => (int)proposal.Others["green_score"]!));
    }

    [Fact]
    public async Task A_record_that_comes_twice_counts_once_and_is_told_only_if_it_differs()
    {
        Assert.Single(await ReadAsync(Proposal + Proposal));

        var entries = await ReadAsync(Proposal + Proposal.Replace("true", "false", StringComparison.Ordinal));
        Assert.True(Assert.Single(entries.Proposals()).Official);
        Assert.Equal([(SourceProblemKind.Duplicate, "id")], entries.KindsAndFields());
    }

    [Fact]
    public async Task A_version_that_comes_twice_counts_once()
    {
        var entries = await ReadAsync("""{"data":{"component":{"proposal":{"id":"1","versions":[{"id":"5"},null,{"id":"5"}]}}}}""");

        Assert.Single(Assert.Single(entries.Proposals()).Versions);
        Assert.Equal([(SourceProblemKind.Duplicate, "versions.id")], entries.KindsAndFields());
    }

    [Theory]
    [InlineData("""{"data":{"component":{"proposal":{"official":true}}}}""", SourceProblemKind.Missing, "id")]
    [InlineData("""{"data":{"participatoryProcess":{"title":"x"}}}""", SourceProblemKind.Missing, "id")]
    [InlineData("""{"data":[]}""", SourceProblemKind.Value, "data")]
    [InlineData("""{"proposals":[]}""", SourceProblemKind.UnknownFormat, null)]
    [InlineData("""[1]""", SourceProblemKind.UnknownFormat, null)]
    [InlineData("""[null]""", SourceProblemKind.UnknownFormat, null)]
    [InlineData("""<html></html>""", SourceProblemKind.UnknownFormat, null)]
    [InlineData("", SourceProblemKind.Missing, null)]
    [InlineData("  \n ", SourceProblemKind.Missing, null)]
    public async Task What_is_no_answer_is_told(string json, SourceProblemKind kind, string? field) =>
        Assert.Equal([(kind, field)], (await ReadAsync(json)).KindsAndFields());

    [Theory]
    [InlineData("{\"data\":{\"a\":\"\u00FF\"}}")]
    [InlineData("{\"data\":{\"\u00FF\":1}}")]
    [InlineData("{\"data\":{\"component\":{\"proposal\":{\"id\":\"\\uD800\"}}}}")]
    [InlineData("{\"data\":{\"component\":{\"proposal\":{\"id\":\"1\",\"address\":\"\\uD800\"}}}}")]
    [InlineData("{\"data\":{\"component\":{\"proposal\":{\"id\":\"1\",\"other\":[{\"x\":\"a\\uDC00\"}]}}}}")]
    [InlineData("{\"data\":{\"component\":{\"proposal\":{\"id\":\"1\",\"other\":[{\"x\":\"\u00FF\"}]}}}}")]
    public async Task Text_that_is_no_UTF8_is_told(string json) =>
        Assert.Equal([SourceProblemKind.Encoding], (await ReadAsync(Encoding.Latin1.GetBytes(json))).KindsAndFields().Select(problem => problem.Item1));

    [Theory]
    [InlineData("""{"data":{"a":null,"a":null}}""")]
    [InlineData("""{"data":{"a":1,"a":2}}""")]
    public async Task A_name_that_stands_twice_is_told(string json) =>
        Assert.Equal(SourceProblemKind.Duplicate, Assert.Single((await ReadAsync(json)).KindsAndFields()).Item1);

    [Theory]
    [InlineData(62, null)]
    [InlineData(63, SourceProblemKind.TooMuch)]
    [InlineData(300, SourceProblemKind.TooMuch)]
    [InlineData(100_000, SourceProblemKind.Syntax)]
    public async Task Depth_is_limited(int arrays, SourceProblemKind? kind)
    {
        var entries = await ReadAsync($$$"""{"data":{"decidim":{{{new string('[', arrays)}}}{{{new string(']', arrays)}}}}}""");

        Assert.Equal(kind is { } some ? [some] : [], entries.KindsAndFields().Select(problem => problem.Item1));
    }

    [Fact]
    public async Task Categories_that_stand_above_themselves_are_told()
    {
        var entries = await ReadAsync("""{"data":{"participatoryProcess":{"id":"1","categories":[{"id":"5","parent":{"id":"6"}},{"id":"6","parent":{"id":"5"}},{"id":"7","subcategories":[{"id":"7"}]}]}}}""");

        Assert.Equal([(SourceProblemKind.Cycle, "categories.parent")], entries.KindsAndFields().Distinct());
        Assert.All(entries.OfType<ProcessEntry>().Single().Process.Categories, category => Assert.Null(category.ParentId));
    }

    [Fact]
    public async Task An_answer_without_end_is_not_read_to_its_end()
    {
        await using var endless = new EndlessText();

        var entries = await new GraphQlAnswers().ReadAsync(endless, "x").ToListAsync();

        Assert.Equal([(SourceProblemKind.TooMuch, (string?)null)], entries.KindsAndFields());
        Assert.InRange(endless.Given, GraphQlAnswers.MostBytes, 2L * GraphQlAnswers.MostBytes);
    }

    private sealed class EndlessText : MemoryStream
    {
        public long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'x');
            if (Given == 0)
            {
                "{\""u8.CopyTo(buffer.Span);
            }

            Given += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
