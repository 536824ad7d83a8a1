using System.Text;
using OrchardParticipation.Decidim.Formats.Reading;

namespace OrchardParticipation.Decidim.Formats.Tests.Reading;

public sealed class LimitTests
{
    private static readonly string _rows = "title/en;body/en\n" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"A{i};B\n"));

    [Fact]
    public async Task Bytes_are_counted_as_they_come() =>
        Assert.Equal((SourceProblemKind.TooMuch, "bytes"), Last(await Files.ReadAsync(_rows, Files.Limits with { Bytes = 500_000 })));

    [Fact]
    public async Task An_archive_is_no_larger_either() =>
        Assert.Equal((SourceProblemKind.TooMuch, "bytes"), Last(await Files.ReadAsync(Files.Zip(("a.csv", _rows)), Files.Limits with { Bytes = 1000 })));

    [Fact]
    public async Task Records_are_counted()
    {
        var entries = await Files.ReadAsync(_rows, Files.Limits with { Records = 10 });

        Assert.Equal(10, entries.Proposals().Count);
        Assert.Equal((SourceProblemKind.TooMuch, "records"), Last(entries));
    }

    [Fact]
    public async Task Problems_are_counted()
    {
        var entries = await Files.ReadAsync("title/en;body/en\n" + string.Concat(Enumerable.Repeat("A\n", 100)), Files.Limits with { Problems = 10 });

        Assert.Equal(11, entries.Count);
        Assert.Equal((SourceProblemKind.TooMuch, "problems"), Last(entries));
        Assert.Equal((SourceProblemKind.TooMuch, "problems"), Last(await Files.ReadAsync("title/en;body/en\n" + string.Concat(Enumerable.Repeat(";B\n", 100)), Files.Limits with { Problems = 10 })));
    }

    [Fact]
    public async Task Columns_are_counted()
    {
        var header = string.Join(';', Enumerable.Range(0, 3000).Select(i => $"c{i}"));

        Assert.Equal((SourceProblemKind.TooMuch, "columns"), Last(await Files.ReadAsync($"title/en;body/en;{header}\n")));
        Assert.Equal((SourceProblemKind.TooMuch, "names"), Last(await Files.ReadAsync($$"""[{"title":"A","body":"B",{{string.Join(',', Enumerable.Range(0, 3000).Select(i => $"\"c{i}\":1"))}}}]""")));
    }

    [Fact]
    public async Task Characters_of_a_value_are_counted()
    {
        var limits = Files.Limits with { CellCharacters = 10 };

        Assert.Equal((SourceProblemKind.TooMuch, "characters"), Last(await Files.ReadAsync("title/en;body/en\nA;12345678901\n", limits)));
        Assert.Equal((SourceProblemKind.TooMuch, "characters"), Last(await Files.ReadAsync("""[{"title":"A","body":"12345678901"}]""", limits)));
        Assert.Single((await Files.ReadAsync("title/en;body/en\nA;1234567890\n", limits)).Proposals());
    }

    [Fact]
    public async Task A_quote_that_is_not_closed_does_not_take_the_rest_into_memory()
    {
        var csv = "title/en;body/en\nA;\"B\n" + _rows;

        Assert.Equal((SourceProblemKind.TooMuch, "bytes of a record"), Last(await Files.ReadAsync(csv, Files.Limits with { RecordBytes = 100_000 })));
    }

    [Fact]
    public async Task Unknown_fields_are_not_named_without_end()
    {
        var json = $"[{string.Join(',', Enumerable.Range(0, 100).Select(i => $$"""{"title":"A","body":"B","new{{i}}":1}"""))}]";

        Assert.Equal(20, (await Files.ReadAsync(json, Files.Limits with { Columns = 20 })).Problems().Count);
    }

    [Fact]
    public async Task A_reader_that_stops_is_not_read_for()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(_rows));
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in DecidimFiles.ReadAsync(stream, "file", Files.Limits, stop.Token))
            {
                await stop.CancelAsync();
            }
        });
        Assert.True(stream.Position < stream.Length);
    }

    [Fact]
    public async Task What_a_stream_cannot_do_is_no_problem_of_its_content() =>
        await Assert.ThrowsAsync<IOException>(async () => await DecidimFiles.ReadAsync(new BrokenStream(), "file", Files.Limits).ToListAsync());

    private static (SourceProblemKind, string?) Last(List<SourceEntry> entries)
    {
        var problem = Assert.IsType<ProblemEntry>(entries[^1]).Problem;
        return (problem.Kind, problem.Detail);
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("Gone.");
    }
}
