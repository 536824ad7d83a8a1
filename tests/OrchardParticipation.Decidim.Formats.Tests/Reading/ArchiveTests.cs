using System.Text;
using OrchardParticipation.Decidim.Formats.Reading;
using OrchardParticipation.Decidim.Formats.Writing;

namespace OrchardParticipation.Decidim.Formats.Tests.Reading;

public sealed class ArchiveTests
{
    private const string Proposals = "id;title/en;body/en;state\n1;A;B;\n";
    private const string Processes = "id;title/en;slug\n3;Award;award2023\n";

    [Fact]
    public async Task Open_data_have_processes_and_proposals_and_other_tables_are_named()
    {
        var entries = await Files.ReadAsync(Files.Zip(
            ("x.org-open-data-proposals.csv", Proposals),
            ("x.org-open-data-posts.csv", Proposals),
            ("x.org-open-data-participatory_processes.csv", Processes),
            ("x.org-open-data-assemblies.csv", ""),
            ("notes.txt", "Hello; all\n"),
            ("README.md", "Read"),
            ("LICENSE.md", "License")));

        Assert.Equal("award2023", Assert.IsType<ProcessEntry>(entries[0]).Process.Slug);
        Assert.Equal(new SourcePlace("x.org-open-data-proposals.csv", 2, 1), Assert.IsType<ProposalEntry>(entries[1]).Place);
        Assert.Equal(["posts", "assemblies", null], entries.Problems().Select(entry => entry.Problem.Detail));
        Assert.All(entries.Problems(), entry => Assert.Equal(SourceProblemKind.UnknownFile, entry.Problem.Kind));
    }

    [Fact]
    public async Task Empty_tables_of_open_data_are_no_problem() =>
        Assert.Empty(await Files.ReadAsync(Files.Zip(("x.org-open-data-proposals.csv", ""), ("x.org-open-data-participatory_processes.csv", ""))));

    [Fact]
    public async Task An_export_of_the_administration_is_an_archive_with_one_file()
    {
        var xlsx = await Files.WriteAsync(output => ProposalFiles.WriteXlsxAsync(output, new[] { new ProposalRecord { Id = "1", Title = TranslatedField.Of("A"), Body = TranslatedField.Of("B") } }.ToAsyncEnumerable, DecidimGeneration.V030, ["en"]));

        foreach (var content in new[] { Encoding.UTF8.GetBytes(Proposals), Encoding.UTF8.GetBytes("""[{"id":1,"reference":"","title":"A","body":"B"}]"""), xlsx })
        {
            Assert.Equal("1", Assert.Single((await Files.ReadAsync(Files.Zip([("proposals-2023-09-01-60.x", content)]))).Proposals()).Id);
        }
    }

    [Fact]
    public async Task An_archive_in_an_archive_is_not_opened()
    {
        var entries = await Files.ReadAsync(Files.Zip([("inner.zip", Files.Zip(("proposals.csv", Proposals)))]));

        Assert.Equal([SourceProblemKind.UnknownFile, SourceProblemKind.UnknownFormat], entries.Problems().Select(entry => entry.Problem.Kind));
        Assert.Empty(entries.Proposals());
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_read_and_stays_open()
    {
        using var memory = new MemoryStream(Files.Zip(("proposals.csv", Proposals)));
        var entries = await DecidimFiles.ReadAsync(new AsynchronousStream(memory), "x.zip", Files.Limits).ToListAsync();

        Assert.Single(entries.Proposals());
        Assert.True(memory.CanRead);
    }

    [Fact]
    public async Task A_bomb_is_not_unpacked()
    {
        var bomb = Files.Zip([("proposals.csv", [.. "title/en;body/en\nA;\""u8, .. new byte[20_000_000]])]);

        var entries = await Files.ReadAsync(bomb, Files.Limits with { Ratio = 100 });
        var problem = Assert.Single(entries.Problems(), entry => entry.Problem.Kind == SourceProblemKind.TooMuch);
        Assert.Equal("unpacked bytes", problem.Problem.Detail);
    }

    [Fact]
    public async Task What_an_archive_says_of_sizes_is_not_believed()
    {
        // Four bytes at 22 of the local header and at 24 of the directory are the size.
        var bomb = Files.Zip([("proposals.csv", [.. Encoding.UTF8.GetBytes("title/en;body/en\n" + string.Concat(Enumerable.Repeat("A;B\n", 1_000_000)))])]);
        var directory = bomb.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(bomb.AsSpan(22), 100);
        BitConverter.TryWriteBytes(bomb.AsSpan(directory + 24), 100);

        var entries = await Files.ReadAsync(bomb, Files.Limits with { EntryBytes = 2_000_000, Ratio = 1_000_000 });
        Assert.True(entries.Proposals().Count < 1_000_000);
        Assert.Equal("checksum", entries.Problems().Single().Problem.Detail);
    }

    [Fact]
    public async Task All_files_together_are_limited()
    {
        var files = Enumerable.Range(0, 5).Select(i => ($"{i}.csv", Encoding.UTF8.GetBytes("title/en;body/en\n" + string.Concat(Enumerable.Repeat($"A{i};B\n", 1000)))));

        var entries = await Files.ReadAsync(Files.Zip(files), Files.Limits with { UnpackedBytes = 15_000 });
        Assert.InRange(entries.Proposals().Count, 1000, 3000);
        Assert.Equal(3, entries.Problems().Count(entry => entry.Problem.Detail == "unpacked bytes"));
    }

    [Fact]
    public async Task Files_are_counted_before_they_are_opened()
    {
        var many = Files.Zip([.. Enumerable.Range(0, 5_000).Select(i => ($"{i}", Array.Empty<byte>()))]);

        Assert.Equal("files", (await Files.ReadAsync(many)).OnlyProblem().Problem.Detail);
        Assert.Equal("files", (await Files.ReadAsync(Files.Zip(("a", ""), ("b", "")), Files.Limits with { Files = 1 })).OnlyProblem().Problem.Detail);
    }

    [Fact]
    public async Task The_directory_of_an_archive_is_not_read_whole_if_it_is_too_large()
    {
        var many = Files.Zip([.. Enumerable.Range(0, 50_000).Select(i => ($"{i}", Array.Empty<byte>()))]);
        using var counting = new CountingStream(many);

        var entries = await DecidimFiles.ReadAsync(counting, "x.zip", Files.Limits).ToListAsync();
        Assert.Equal("files", entries.OnlyProblem().Problem.Detail);
        Assert.InRange(counting.BytesRead, 1, 1_000_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004")]
    public async Task An_archive_without_anything_to_read_is_no_format(string rest)
    {
        var archive = rest.Length > 0 ? Encoding.ASCII.GetBytes(rest) : Files.Zip(("a.txt", "Hello"));

        Assert.Contains((await Files.ReadAsync(archive)).Problems(), entry => entry.Problem.Kind is SourceProblemKind.UnknownFormat or SourceProblemKind.Syntax);
    }

    private sealed class CountingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public long BytesRead { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            var read = base.Read(buffer);
            BytesRead += read;
            return read;
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = base.Read(buffer, offset, count);
            BytesRead += read;
            return read;
        }
    }
}
