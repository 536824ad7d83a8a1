using System.Text;
using CsCheck;
using OrchardParticipation.Decidim.Formats.Reading;
using OrchardParticipation.Decidim.Formats.Writing;

namespace OrchardParticipation.Decidim.Formats.Tests.Reading;

/// <summary>Whatever happens to a file on its way: no exception, and no record that is not one of its own.</summary>
public sealed class DamagedFileTests
{
    private static readonly ProposalRecord[] _proposals = [.. Enumerable.Range(1, 3).Select(i => new ProposalRecord
    {
        Id = $"{i}",
        Title = TranslatedField.Of(System.Text.Json.Nodes.JsonNode.Parse($$"""{"en":"Title \"{{i}}\"","fr":"Título é"}""")),
        Body = TranslatedField.Of(System.Text.Json.Nodes.JsonNode.Parse("""{"en":"One\ntwo; 日本"}""")),
        HasPlainBody = true,
        UpdatedAt = new DateTimeOffset(2023, 1, i, 0, 0, 0, TimeSpan.Zero),
        Others = new() { ["last"] = "the \"end\"" },
    })];

    public static TheoryData<string> Formats => ["csv", "json", "xlsx", "processes", "open data"];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_file_that_was_cut_anywhere_says_so_or_has_fewer_records(string format)
    {
        var file = await FileAsync(format);
        var whole = (await Files.ReadAsync(file)).Where(entry => entry is not ProblemEntry).Select(Shown).ToList();
        for (var length = 0; length < file.Length; length++)
        {
            var entries = await Files.ReadAsync(file[..length]);
            var records = entries.Where(entry => entry is not ProblemEntry).Select(Shown).ToList();
            var hasProblem = entries.Problems().Any(entry => !entry.Problem.IsNotice);
            if (format == "csv" && !hasProblem)
            {
                // Nothing shows that rows are missing, or the end of the last value of the last row.
                Assert.Equal(whole.Take(records.Count - 1), records.Take(records.Count - 1));
                Assert.True(records.Count > 0 || file[length - 1] == '\n');
                continue;
            }

            Assert.True(hasProblem, $"{format} cut at {length} has no problem.");
            Assert.Equal(whole.Take(records.Count), records);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_file_with_wrong_bytes_is_no_exception(string format)
    {
        var file = await FileAsync(format);
        var whole = (await Files.ReadAsync(file)).Where(entry => entry is not ProblemEntry).Select(Shown).ToList();
        await Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte).Array[1, 4].SampleAsync(async changes =>
        {
            var damaged = file.ToArray();
            foreach (var (at, value) in changes)
            {
                damaged[at] = value;
            }

            var entries = await Files.ReadAsync(damaged);
            if (format is "xlsx" or "open data" && !entries.Problems().Any(entry => !entry.Problem.IsNotice))
            {
                // Archives have checksums.
                Assert.Subset(whole.ToHashSet(), entries.Where(entry => entry is not ProblemEntry).Select(Shown).ToHashSet());
            }
        }, iter: 400);
    }

    [Fact]
    public Task Any_bytes_are_no_exception() => Gen.Select(Gen.OneOf("", "PK\u0003\u0004", "[", "[{", "title;body\n", "\uFEFF"), Gen.Byte.Array[0, 200]).SampleAsync(async (start, bytes) =>
        Assert.NotNull(await Files.ReadAsync([.. Encoding.UTF8.GetBytes(start), .. bytes])), iter: 1500);

    private static string Shown(SourceEntry entry) => entry switch
    {
        ProposalEntry proposal => $"{proposal.Proposal.Id} {proposal.Proposal.Title.ToJson()?.ToJsonString()} {proposal.Proposal.Body.ToJson()?.ToJsonString()} {proposal.Proposal.UpdatedAt} {proposal.Proposal.Others.ToJsonString()}",
        ProcessEntry process => $"{process.Process.Slug} {process.Process.Title.ToJson()?.ToJsonString()} {process.Process.Steps.Count}",
        _ => "",
    };

    private static Task<byte[]> FileAsync(string format)
    {
        ProcessRecord[] processes = [new() { Slug = "award", Title = TranslatedField.Of("A"), Steps = [new() { Id = "1" }] }];
        return Files.WriteAsync(output => format switch
        {
            "csv" => ProposalFiles.WriteCsvAsync(output, _proposals.ToAsyncEnumerable, DecidimGeneration.V030, ["en", "fr"]),
            "json" => ProposalFiles.WriteJsonAsync(output, _proposals.ToAsyncEnumerable(), DecidimGeneration.V030),
            "xlsx" => ProposalFiles.WriteXlsxAsync(output, _proposals.ToAsyncEnumerable, DecidimGeneration.V030, ["en", "fr"]),
            "processes" => ProcessFiles.WriteJsonAsync(output, processes.ToAsyncEnumerable(), DecidimGeneration.V030),
            _ => OpenDataFile.WriteAsync(output, new OpenData("x.org", processes.ToAsyncEnumerable, _proposals.ToAsyncEnumerable, ["en", "fr"], "License")),
        });
    }
}
