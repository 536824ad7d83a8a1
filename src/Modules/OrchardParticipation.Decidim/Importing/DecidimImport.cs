using Microsoft.Extensions.DependencyInjection;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Formats.Reading;
using OrchardParticipation.Decidim.Importing.Editions;
using OrchardParticipation.Decidim.Importing.Practices;
using OrchardParticipation.Decidim.Importing.Surveying;
using OrchardParticipation.Decidim.Importing.Trail;

namespace OrchardParticipation.Decidim.Importing;

/// <summary>
/// Brings the content of a Decidim site over, however it comes: an administration page, a recipe and the command line all use this. First
/// the whole source is read and nothing is written; then editions, then practices, some at a time, each lot in a unit of work of its
/// own. What was interrupted is started again: what is here already is left.
/// </summary>
/// <param name="inUnitOfWork">Runs something with services of its own and commits it.</param>
internal sealed class DecidimImport(Func<Func<IServiceProvider, Task>, Task> inUnitOfWork)
{
    /// <summary>So many practices are committed at once.</summary>
    public const int Lot = 50;

    /// <summary>Says what an import would do.</summary>
    public async Task<ImportReport> RehearseAsync(IImportSource from, ImportOptions options, CancellationToken cancellationToken)
    {
        var report = new ImportReport();
        if (from is IItemSource items)
        {
            await items.ReadAsync(inUnitOfWork, report, write: false, progress: null, cancellationToken);
            return report;
        }

        var source = (IDecidimSource)from;
        var survey = await SurveyAsync(source, options, report, cancellationToken);
        await RunAsync(survey, source, options, report, write: false, progress: null, cancellationToken);
        return report;
    }

    /// <summary>
    /// Imports, unless something cannot be read: then the report says what, and nothing is imported. The audit trail tells of the
    /// beginning and of the end: of an import that was still at work when the process ended it has the beginning only.
    /// </summary>
    public async Task<ImportReport> RunAsync(IImportSource from, ImportOptions options, ImportDeed deed, IProgress<ImportReport>? progress, CancellationToken cancellationToken)
    {
        await RecordAsync(ImportTrailEvents.Started);
        ImportReport? soFar = null;
        try
        {
            var report = await WriteAsync(from, options, new Following<ImportReport>(Follow), cancellationToken);
            await RecordAsync(report.ProblemCount == 0 ? ImportTrailEvents.Imported : ImportTrailEvents.Refused, report);
            return report;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            await RecordAsync(ImportTrailEvents.Stopped, soFar, error.Message);
            throw;
        }

        void Follow(ImportReport report)
        {
            soFar = report;
            progress?.Report(report);
        }

        Task RecordAsync(string name, ImportReport? report = null, string? error = null) =>
            inUnitOfWork(services => services.GetRequiredService<ImportTrail>().RecordAsync(name, deed, report, error));
    }

    private async Task<ImportReport> WriteAsync(IImportSource from, ImportOptions options, IProgress<ImportReport> progress, CancellationToken cancellationToken)
    {
        if (from is IItemSource items)
        {
            return await RunAsync(items, options, progress, cancellationToken);
        }

        var source = (IDecidimSource)from;
        var report = new ImportReport();
        var survey = await SurveyAsync(source, options, report, cancellationToken);
        var rehearsal = new ImportReport();
        await RunEditionsAsync(survey, options, rehearsal, write: false, progress: null);
        if (report.ProblemCount + rehearsal.ProblemCount > 0)
        {
            rehearsal.Problems.ForEach(report.AddProblem);
            return report;
        }

        await RunAsync(survey, source, options, report, write: true, progress, cancellationToken);
        return report;
    }

    private async Task<ImportReport> RunAsync(IItemSource items, ImportOptions options, IProgress<ImportReport>? progress, CancellationToken cancellationToken)
    {
        var report = await RehearseAsync(items, options, cancellationToken);
        if (report.ProblemCount == 0)
        {
            report = new ImportReport();
            await items.ReadAsync(inUnitOfWork, report, write: true, progress, cancellationToken);
        }

        return report;
    }

    private async Task<Survey> SurveyAsync(IDecidimSource source, ImportOptions options, ImportReport report, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> cultures = [];
        await inUnitOfWork(async services => cultures = (await services.GetRequiredService<ISiteCultures>().GetAsync()).Cultures);
        return await new Surveyor(options, report, cultures).ReadAsync(source, cancellationToken);
    }

    private async Task RunAsync(Survey survey, IDecidimSource source, ImportOptions options, ImportReport report, bool write, IProgress<ImportReport>? progress, CancellationToken cancellationToken)
    {
        await RunEditionsAsync(survey, options, report, write, progress);
        var lot = new ProposalLot();
        await foreach (var entry in source.ReadAsync(cancellationToken))
        {
            if (entry is ProposalEntry proposal && lot.Add(proposal, options, survey))
            {
                await RunAsync(lot, options, report, write, progress);
            }
        }

        await RunAsync(lot, options, report, write, progress);
    }

    private async Task RunEditionsAsync(Survey survey, ImportOptions options, ImportReport report, bool write, IProgress<ImportReport>? progress)
    {
        foreach (var process in survey.Processes.Values)
        {
            await inUnitOfWork(services => services.GetRequiredService<EditionImport>().RunAsync(process, options, report, write));
            progress?.Report(report);
        }
    }

    private async Task RunAsync(ProposalLot lot, ImportOptions options, ImportReport report, bool write, IProgress<ImportReport>? progress)
    {
        foreach (var (process, proposals) in lot.Take())
        {
            await inUnitOfWork(services => services.GetRequiredService<PracticeImport>().RunAsync(process, proposals, options, report, write));
            progress?.Report(report);
        }
    }

    /// <summary>Proposals that are waiting to be brought over together.</summary>
    private sealed class ProposalLot
    {
        private readonly List<(SurveyedProcess Process, ProposalEntry Entry, ComponentAddress Address)> _waiting = [];

        /// <summary>Whether there are enough.</summary>
        public bool Add(ProposalEntry entry, ImportOptions options, Survey survey)
        {
            if (ProposalPlace.Of(entry.Proposal, options, survey) is { Number: { } number } at
                && survey.Process(at.Slug) is var process
                && !process.Copies.ContainsKey(number))
            {
                _waiting.Add((process, entry, new ComponentAddress { Component = at.Component, Number = number }));
            }

            return _waiting.Count >= Lot;
        }

        public List<(SurveyedProcess Process, IReadOnlyList<(ProposalEntry Entry, ComponentAddress Address)> Proposals)> Take()
        {
            var taken = _waiting.GroupBy(one => one.Process)
                .Select(group => (group.Key, (IReadOnlyList<(ProposalEntry, ComponentAddress)>)[.. group.Select(one => (one.Entry, one.Address))]))
                .ToList();
            _waiting.Clear();
            return taken;
        }
    }
}
