using System.Text;
using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats.Writing;

namespace OrchardParticipation.Decidim.Formats.Tests.Writing;

public sealed class ProcessFilesTests
{
    private static readonly ProcessRecord _process = new()
    {
        Id = "3",
        Slug = "award2023",
        Title = TranslatedField.Of(new JsonObject { ["en"] = "Award" }),
        EndDate = new DateOnly(2023, 12, 31),
        Steps = [new() { Id = "40", Title = TranslatedField.Of(new JsonObject { ["en"] = "Vote" }), StartDate = new DateTimeOffset(2023, 9, 1, 0, 0, 0, TimeSpan.Zero), Active = true, Position = 0 }],
        Categories = [new() { Id = "2", ParentId = "1" }, new() { Id = "1" }, new() { Id = "4", ParentId = "2" }],
        Components = [new() { Id = "12", ManifestName = "proposals", Settings = new() { ["global"] = new JsonObject { ["vote_limit"] = 5 } }, Others = new() { ["permissions"] = new JsonObject(), ["participatory_space_id"] = 3 } }],
        Others = new() { ["hashtag"] = "award", ["weight"] = 1, ["show_metrics"] = true, ["mood"] = "good" },
    };

    [Theory]
    [InlineData(DecidimGeneration.V027, "participatory_process_categories", "categories")]
    [InlineData(DecidimGeneration.V030, "categories", "participatory_process_categories")]
    public async Task A_process_has_the_shape_of_Decidims_export(DecidimGeneration generation, string categories, string other)
    {
        var process = JsonNode.Parse(await Files.WriteAsync(output => ProcessFiles.WriteJsonAsync(output, new[] { _process }.ToAsyncEnumerable(), generation)))![0]!.AsObject();

        Assert.Equal(["id", "title", "slug", "reference", "created_at"], process.Select(field => field.Key).Take(5));
        Assert.Equal("mood", process.Last().Key);
        Assert.False(process.ContainsKey(other));
        Assert.Equal("""[{"id":1,"name":null,"description":null,"parent_id":null,"subcategories":[{"id":2,"name":null,"description":null,"parent_id":1},{"id":4,"name":null,"description":null,"parent_id":2}]}]""", process[categories]!.ToJsonString());
        Assert.Equal("""[{"id":40,"title":{"en":"Vote"},"description":null,"start_date":"2023-09-01T00:00:00.000Z","end_date":null,"cta_path":null,"cta_text":null,"active":true,"position":0}]""", process["participatory_process_steps"]!.ToJsonString());
        Assert.Equal("""[{"manifest_name":"proposals","id":12,"name":null,"participatory_space_id":3,"participatory_space_type":null,"settings":{"global":{"vote_limit":5}},"weight":null,"permissions":{},"published_at":null}]""", process["components"]!.ToJsonString());
        Assert.Equal((1, true, "2023-12-31"), ((int)process["weight"]!, (bool)process["show_metrics"]!, (string?)process["end_date"]));
    }

    [Fact]
    public async Task A_cycle_of_categories_is_written_without_end_of_none()
    {
        var cycle = _process with { Categories = [new() { Id = "1", ParentId = "2" }, new() { Id = "2", ParentId = "1" }] };

        var process = JsonNode.Parse(await Files.WriteAsync(output => ProcessFiles.WriteJsonAsync(output, new[] { cycle }.ToAsyncEnumerable(), DecidimGeneration.V030)))![0]!;
        Assert.Empty(process["categories"]!.AsArray());
    }

    [Fact]
    public async Task A_table_has_the_process_alone()
    {
        var rows = Encoding.UTF8.GetString(await Files.WriteAsync(output => ProcessFiles.WriteCsvAsync(output, new[] { _process }.ToAsyncEnumerable, ["en", "fr"]))).Split('\n');

        Assert.Equal("id;title/en;title/fr;slug;reference;created_at;updated_at;published_at;follows_count;hashtag;short_description/en;short_description/fr;description/en;description/fr;promoted;url;subtitle/en;subtitle/fr;remote_hero_image_url;announcement;start_date;end_date;developer_group;local_area;meta_scope;participatory_scope;participatory_structure;target;area/id;area/name;participatory_process_group/id;participatory_process_group/title;participatory_process_group/description;participatory_process_group/remote_hero_image_url;scope/id;scope/name;scopes_enabled;participatory_process_type/id;participatory_process_type/title;mood", rows[0]);
        Assert.StartsWith("3;Award;;award2023;", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_data_have_the_names_of_Decidim_the_help_and_the_license()
    {
        var data = new OpenData("awards.example.org", new[] { _process }.ToAsyncEnumerable, new[] { new ProposalRecord { Id = "7", Title = TranslatedField.Of(new JsonObject { ["en"] = "A" }), Body = TranslatedField.Of("B") } }.ToAsyncEnumerable, ["en", "fr"], "# License\nODbL, DbCL\n");
        var file = await Files.WriteAsync(output => OpenDataFile.WriteAsync(output, data));
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(file));
        using var readme = new StreamReader(archive.GetEntry("README.md")!.Open());
        using var license = new StreamReader(archive.GetEntry("LICENSE.md")!.Open());
        var help = await readme.ReadToEndAsync();

        Assert.Equal("awards.example.org-open-data.zip", OpenDataFile.NameOf(data.Host));
        Assert.Equal("a-b-80-open-data.zip", OpenDataFile.NameOf("a/b:80"));
        Assert.Equal(["awards.example.org-open-data-participatory_processes.csv", "awards.example.org-open-data-proposals.csv", "README.md", "LICENSE.md"], archive.Entries.Select(entry => entry.FullName));
        Assert.Equal(data.License, await license.ReadToEndAsync());
        Assert.Contains("\n- `title/fr`: title (fr)\n", help, StringComparison.Ordinal);
        // Every column of Decidim has its help.
        Assert.Equal(["- `mood`"], help.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal) && !line.Contains("`: ", StringComparison.Ordinal)));
        var entries = await Files.ReadAsync(file);
        Assert.Equal(("award2023", "7"), (entries.Processes().Single().Slug, entries.Proposals().Single().Id));
        Assert.Equal(file, await Files.WriteAsync(output => OpenDataFile.WriteAsync(output, data)));
    }
}
