using OrchardParticipation.Decidim.Formats.Reading;

namespace OrchardParticipation.Decidim.Formats.Tests.Reading;

public sealed class JsonFileTests
{
    private const string Process = """
        [{"id":3,"title":{"en":"Award","fr":"Prix"},"slug":"award2023","hashtag":"","start_date":"2023-01-01","created_at":"2023-01-01T10:00:00.000Z","announcement":{},"attachments":{"files":[]},
        "participatory_process_steps":[
          {"id":41,"title":{"en":"Vote"},"position":1,"active":true,"start_date":"2023-09-01T00:00:00.000Z","end_date":null,"cta_path":"","mood":"good"},
          {"id":40,"title":{"en":"Submit"},"position":0,"active":false}],
        "CATEGORIES":[
          {"id":1,"name":{"en":"Decision"},"description":null,"parent_id":null,"subcategories":[{"id":2,"name":{"en":"Local"},"parent_id":1}]}],
        "components":[{"manifest_name":"Proposals","id":12,"name":{"en":"Practices"},"settings":{"global":{"vote_limit":0},"default_step":{},"steps":{"40":{"votes_enabled":false}}},"weight":1,"permissions":null,"published_at":null}]}]
        """;

    [Theory]
    [InlineData("categories")]
    [InlineData("participatory_process_categories")]
    public async Task A_process_with_steps_categories_and_components_is_read(string categories)
    {
        var entries = await Files.ReadAsync(Process.Replace("CATEGORIES", categories, StringComparison.Ordinal));

        var process = Assert.Single(entries.Processes());
        Assert.Equal(("3", "award2023", "Prix", new DateOnly(2023, 1, 1)), (process.Id, process.Slug, process.Title.Find("fr"), process.StartDate));
        Assert.Equal([("40", "Submit", false), ("41", "Vote", true)], process.Steps.Select(step => (step.Id, step.Title.Find("en"), step.Active)));
        Assert.Equal([("1", null), ("2", "1")], process.Categories.Select(category => (category.Id, category.ParentId)));
        var component = Assert.Single(process.Components);
        Assert.Equal((ComponentRecord.Proposals, "12", 1), (component.ManifestName, component.Id, component.Weight));
        Assert.Equal("""{"40":{"votes_enabled":false}}""", component.Settings!["steps"]!.ToJsonString());
        Assert.Equal("good", (string?)process.Steps[1].Others["mood"]);
        Assert.Equal((SourceProblemKind.UnknownField, "participatory_process_steps/mood"), (entries.Problems().Single().Problem.Kind, entries.Problems().Single().Problem.Field));
    }

    [Theory]
    [InlineData("""[{"id":1,"name":{},"parent_id":2},{"id":2,"name":{},"parent_id":1}]""")]
    [InlineData("""[{"id":1,"name":{},"parent_id":1}]""")]
    [InlineData("""[{"id":1,"parent_id":3,"subcategories":[{"id":2,"parent_id":1,"subcategories":[{"id":3,"parent_id":2}]}]}]""")]
    public async Task Categories_that_stand_above_themselves_are_a_cycle(string categories)
    {
        var problem = (await Files.ReadAsync($$"""[{"title":{"en":"A"},"slug":"award","categories":{{categories}}}]""")).OnlyProblem();

        Assert.Equal((SourceProblemKind.Cycle, 1), (problem.Problem.Kind, problem.Place.Record));
    }

    [Theory]
    [InlineData("""[{"title":{"en":"A","fr":"B"},"body":{"en":"C"},"category":{"id":5}}]""")]
    [InlineData("""[{"title/en":"A","title/fr":"B","body/en":"C","category/id":5}]""")]
    public async Task Nested_and_flat_names_are_the_same(string json)
    {
        var proposal = Assert.Single((await Files.ReadAsync(json)).Proposals());

        Assert.Equal(("A", "B", "C", "5"), (proposal.Title.Find("en"), proposal.Title.Find("fr"), proposal.Body.Find("en"), proposal.CategoryIds.Single()));
    }

    [Fact]
    public async Task Others_are_kept_as_they_were()
    {
        const string Json = """[{"id":1,"title":{"en":"A"},"body":{"en":"B"},"reference":"R","votes":null,"cost":12.50,"answer":{"en":"x","machine_translations":{"fr":"y"}},"mood":[{"a":1}]}]""";

        var entries = await Files.ReadAsync(Json);

        Assert.Equal("""{"votes":null,"cost":12.50,"answer":{"en":"x","machine_translations":{"fr":"y"}},"mood":[{"a":1}]}""", entries.Proposals().Single().Others.ToJsonString());
        Assert.Equal("mood", entries.Problems().Single().Problem.Field);
    }

    [Theory]
    [InlineData("""[{"title":{"en":"A"},"body":{"en":["B"]}}]""", "body")]
    [InlineData("""[{"title":{"en":"A"},"body":{"en":"B"},"latitude":"x"}]""", "latitude")]
    [InlineData("""[{"title":{"en":"A"},"body":{"en":"B"},"published_at":{}}]""", "published_at")]
    [InlineData("""[{"title":{"en":"\ud800"},"body":{"en":"B"}}]""", "title")]
    [InlineData("""[{"title":{"en":"A"},"slug":"a1","participatory_process_steps":[{"start_date":"soon"}]}]""", "participatory_process_steps/1/start_date")]
    [InlineData("""[{"title":{"en":"A"},"slug":"a1","components":{}}]""", "components")]
    public async Task Values_that_are_none_come_in_place_of_their_record(string json, string field)
    {
        var problem = (await Files.ReadAsync(json)).OnlyProblem();

        Assert.Equal((SourceProblemKind.Value, field, 1), (problem.Problem.Kind, problem.Problem.Field, problem.Place.Record));
    }

    [Theory]
    [InlineData("[{\"title\":{\"en\":\"A\"},\"body\":{\"en\":\"B\"}},\n{\"title\":\n", SourceProblemKind.Syntax)]
    [InlineData("[{\"title\":{\"en\":\"A\"},\"title\":{\"en\":\"B\"},\"body\":{}}]", SourceProblemKind.Syntax)]
    [InlineData("[{\"title/en\":\"A\",\"title\":{\"en\":\"B\"},\"body\":{}}]", SourceProblemKind.Duplicate)]
    [InlineData("[1]", SourceProblemKind.Value)]
    [InlineData("[{\"a\":1}]", SourceProblemKind.UnknownFormat)]
    [InlineData("{\"title\":1}", SourceProblemKind.UnknownFormat)]
    [InlineData("", SourceProblemKind.UnknownFormat)]
    [InlineData("\n \n", SourceProblemKind.UnknownFormat)]
    public async Task What_is_no_list_of_records_is_a_problem(string json, SourceProblemKind kind) => Assert.Equal(kind, Assert.Single((await Files.ReadAsync(json)).Problems()).Problem.Kind);

    [Fact]
    public async Task Broken_JSON_is_named_with_its_line()
    {
        var entries = await Files.ReadAsync("[{\"title\":{\"en\":\"A\"},\"body\":{\"en\":\"B\"}},\n{\"title\":x}]");

        Assert.Equal(2, entries.Problems().Single().Place.Line);
    }

    [Fact]
    public async Task JSON_is_no_deeper_than_64()
    {
        Assert.Empty((await Files.ReadAsync(Deep(61))).Problems().Where(entry => !entry.Problem.IsNotice));
        Assert.Equal(SourceProblemKind.Syntax, (await Files.ReadAsync(Deep(64))).OnlyProblem().Problem.Kind);
        Assert.Equal(SourceProblemKind.Syntax, (await Files.ReadAsync(Deep(100_000))).OnlyProblem().Problem.Kind);
    }

    [Fact]
    public async Task An_empty_list_has_no_records() => Assert.Empty(await Files.ReadAsync("[]"));

    private static string Deep(int depth) => $$"""[{"title":{"en":"A"},"body":{"en":"B"},"deep":{{new string('[', depth)}}{{new string(']', depth)}}}]""";
}
