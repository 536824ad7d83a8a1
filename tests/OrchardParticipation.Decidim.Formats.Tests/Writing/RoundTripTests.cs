using System.Text;
using CsCheck;
using OrchardParticipation.Decidim.Formats.Reading;
using OrchardParticipation.Decidim.Formats.Writing;

namespace OrchardParticipation.Decidim.Formats.Tests.Writing;

public sealed class RoundTripTests
{
    private const int Iterations = 300;

    private static readonly Gen<(ProposalRecord[] Proposals, string[] Locales, DecidimGeneration Generation)> _proposals =
        Gen.Select(Samples.Proposal.Array[0, 5], Samples.Locales, Gen.Enum<DecidimGeneration>());

    [Fact]
    public Task Proposals_in_CSV_are_what_they_were() => _proposals.SampleAsync(sample =>
        AreTheSameAsync(sample.Proposals, records => output => ProposalFiles.WriteCsvAsync(output, records.ToAsyncEnumerable, sample.Generation, sample.Locales)), iter: Iterations);

    [Fact]
    public Task Proposals_in_a_workbook_are_what_they_were() => _proposals.SampleAsync(sample =>
        AreTheSameAsync(sample.Proposals, records => output => ProposalFiles.WriteXlsxAsync(output, records.ToAsyncEnumerable, sample.Generation, sample.Locales)), iter: Iterations);

    [Fact]
    public Task Proposals_in_JSON_are_what_they_were() => _proposals.SampleAsync(sample =>
        AreTheSameAsync(sample.Proposals, records => output => ProposalFiles.WriteJsonAsync(output, records.ToAsyncEnumerable(), sample.Generation)), iter: Iterations);

    [Fact]
    public Task Processes_in_JSON_are_what_they_were() => Gen.Select(Samples.Process.Array[0, 4], Gen.Enum<DecidimGeneration>()).SampleAsync(async (processes, generation) =>
    {
        var first = await Files.WriteAsync(output => ProcessFiles.WriteJsonAsync(output, processes.ToAsyncEnumerable(), generation));
        var read = await ReadAllAsync(first);
        var second = await Files.WriteAsync(output => ProcessFiles.WriteJsonAsync(output, read.Processes().ToAsyncEnumerable(), generation));

        Assert.Equal(Encoding.UTF8.GetString(first), Encoding.UTF8.GetString(second));
        Assert.Equal(processes.Length, read.Processes().Count);
        foreach (var (before, after) in processes.Zip(read.Processes()))
        {
            Assert.Equal(before.Title.ToJson()!.ToJsonString(), after.Title.ToJson()!.ToJsonString());
            Assert.Equal(before.Steps.Select(step => (step.Id, step.Title.Find("fr"), step.StartDate, step.Active, step.CallToActionPath ?? "")), after.Steps.Select(step => (step.Id, step.Title.Find("fr"), step.StartDate, step.Active, step.CallToActionPath ?? "")));
            Assert.Equal(before.Categories.Select(category => (category.Id, category.ParentId, category.Name.Find("en"))), after.Categories.Select(category => (category.Id, category.ParentId, category.Name.Find("en"))));
            Assert.Equal(before.Components.Select(component => (component.Id, component.Settings?.ToJsonString())), after.Components.Select(component => (component.Id, component.Settings?.ToJsonString())));
        }
    }, iter: Iterations);

    [Fact]
    public Task Processes_in_CSV_are_what_they_were() => Gen.Select(Samples.Process.Array[0, 4], Samples.Locales).SampleAsync(async (processes, locales) =>
    {
        var first = await Files.WriteAsync(output => ProcessFiles.WriteCsvAsync(output, processes.ToAsyncEnumerable, locales));
        var read = await ReadAllAsync(first);
        var second = await Files.WriteAsync(output => ProcessFiles.WriteCsvAsync(output, read.Processes().ToAsyncEnumerable, locales));

        Assert.Equal(Encoding.UTF8.GetString(first), Encoding.UTF8.GetString(second));
        Assert.Equal(processes.Select(process => (process.Slug, process.StartDate, process.CreatedAt)), read.Processes().Select(process => (process.Slug, process.StartDate, process.CreatedAt)));
    }, iter: Iterations);

    [Fact]
    public Task One_generation_read_and_written_as_the_other_and_back_loses_nothing() => Gen.Select(Samples.Proposal.Array[1, 3], Samples.Locales).SampleAsync(async (proposals, locales) =>
    {
        var old = await WriteAsync(proposals, DecidimGeneration.V027);
        var between = (await ReadAllAsync(await WriteAsync((await ReadAllAsync(old)).Proposals(), DecidimGeneration.V030))).Proposals();

        Assert.Equal(proposals.Select(Facts), between.Select(Facts));

        Task<byte[]> WriteAsync(IEnumerable<ProposalRecord> records, DecidimGeneration generation) =>
            Files.WriteAsync(output => ProposalFiles.WriteCsvAsync(output, records.ToAsyncEnumerable, generation, locales));
    }, iter: Iterations);

    private static async Task AreTheSameAsync(ProposalRecord[] proposals, Func<IReadOnlyList<ProposalRecord>, Func<Stream, Task>> write)
    {
        var first = await Files.WriteAsync(write(proposals));
        var read = await ReadAllAsync(first);
        var second = await Files.WriteAsync(write(read.Proposals()));

        Assert.Equal(Encoding.UTF8.GetString(first), Encoding.UTF8.GetString(second));
        Assert.Equal(first, second);
        Assert.Equal(proposals.Select(Facts), read.Proposals().Select(Facts));
    }

    // Empty texts and none are the same here; names with commas are not told apart in tables.
    private static string Facts(ProposalRecord proposal) => string.Join('|',
        proposal.Id, proposal.Address ?? "", proposal.State, string.Join(',', proposal.CategoryIds), proposal.ScopeId, proposal.Latitude, proposal.Longitude, proposal.Withdrawn,
        proposal.PublishedAt?.UtcTicks, proposal.CreatedAt?.UtcTicks, proposal.UpdatedAt?.UtcTicks, Texts(proposal.Title), Texts(proposal.Body), Texts(proposal.ScopeName));

    private static string Texts(TranslatedField field) => string.Join('&',
        field.Texts.Where(text => !string.IsNullOrEmpty(text.Text)).Select(text => $"{text.Locale}={text.Text}").Order().Concat(field.MachineTranslations.Select(text => $"{text.Locale}~{text.Text}").Order()));

    private static async Task<List<SourceEntry>> ReadAllAsync(byte[] file)
    {
        var entries = await Files.ReadAsync(file);

        Assert.DoesNotContain(entries.Problems(), entry => !entry.Problem.IsNotice && entry.Problem.Kind != SourceProblemKind.Duplicate);
        return entries;
    }
}
