using System.IO.Compression;
using System.Text;
using CsCheck;
using OrchardParticipation.Decidim.Exporting;
using OrchardParticipation.Decidim.Importing;
using OrchardParticipation.Decidim.Importing.Sourcing;

namespace OrchardParticipation.Decidim.Tests.Exporting;

/// <summary>What Decidim's shapes can hold comes back from them: files of one site, imported into an empty one, are its files too.</summary>
public sealed class FilesRoundTripTests
{
    [Theory]
    [InlineData("csv", "0.30")]
    [InlineData("csv", "0.27")]
    [InlineData("json", "0.30")]
    [InlineData("json", "0.27")]
    [InlineData("xlsx", "0.30")]
    [InlineData("open-data", "0.30")]
    public Task What_an_empty_site_takes_from_the_files_it_gives_back_byte_by_byte(string format, string generation) => GeneratedProcess.Entries.SampleAsync(
        async entries =>
        {
            await using var first = await ImportHost.StartAsync();
            await first.ImportAsync(entries);
            string[] formats = format == "open-data" ? [format] : ["processes", format];
            using var from = new Folder();
            await from.ExportAsync(first, formats, generation);
            await using var second = await ImportHost.StartAsync();

            var report = await new DecidimImport(second.InScopeAsync).RunAsync(FileSource.Open(from.Files), new ImportOptions(), ImportHost.Deed, progress: null, CancellationToken.None);

            Assert.Empty(report.Problems);
            Assert.NotEqual(0, report.Practices.Created);
            using var to = new Folder();
            await to.ExportAsync(second, formats, generation);
            Assert.Equal(from.Texts, to.Texts);
            Assert.Equal(from.Bytes, to.Bytes);
        },
        iter: 4,
        threads: 2);

    private sealed class Folder : IDisposable
    {
        private readonly string _path = Directory.CreateTempSubdirectory("exports-").FullName;

        public IReadOnlyList<(string Path, string Name)> Files => [.. Directory.GetFiles(_path).Order(StringComparer.Ordinal).Select(file => (file, Path.GetFileName(file)))];

        public IEnumerable<byte[]> Bytes => Files.Select(file => File.ReadAllBytes(file.Path));

        // What differs can be read in them.
        public string Texts => string.Join("\n", Files.Select(file => file.Name.EndsWith(".zip", StringComparison.Ordinal) || file.Name.EndsWith(".xlsx", StringComparison.Ordinal) ? Unzipped(file.Path) : File.ReadAllText(file.Path)));

        public async Task ExportAsync(ImportHost site, IEnumerable<string> formats, string generation)
        {
            foreach (var format in formats)
            {
                var order = new ExportOrder(ExportOrder.Anybody, ExportFormats.Named(format)!.Value, SiteAddress.Unknown) { Generation = Generations.Named(generation)!.Value };
                Assert.NotNull(await new ExportWriting(site.InScopeAsync).WriteAsync(Path.Combine(_path, format + order.Format.Ending()), order, CancellationToken.None));
            }
        }

        public void Dispose() => Directory.Delete(_path, recursive: true);

        private static string Unzipped(string path)
        {
            using var zip = ZipFile.OpenRead(path);
            var text = new StringBuilder();
            foreach (var entry in zip.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                text.AppendLine(entry.FullName).AppendLine(reader.ReadToEnd());
            }

            return text.ToString();
        }
    }
}
