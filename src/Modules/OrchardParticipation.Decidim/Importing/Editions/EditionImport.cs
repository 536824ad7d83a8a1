using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Importing.Histories;
using OrchardParticipation.Decidim.Importing.Items;
using OrchardParticipation.Decidim.Importing.Surveying;
using OrchardParticipation.Decidim.Keeping;

namespace OrchardParticipation.Decidim.Importing.Editions;

/// <summary>Brings a process over as an edition, in one unit of work.</summary>
internal sealed class EditionImport(DecidimRecords records, IAwardItems awards, ExistingItems items, ItemWriting writing, ISiteCultures cultures, IClock clock)
{
    /// <param name="process">The process.</param>
    /// <param name="options">What the person decided.</param>
    /// <param name="report">Gets what becomes of it.</param>
    /// <param name="write">False to say only what would become of it.</param>
    public async Task RunAsync(SurveyedProcess process, ImportOptions options, ImportReport report, bool write)
    {
        var culture = (await cultures.GetAsync()).Default;
        var key = DecidimKeys.OfProcess(process.Slug);
        var record = await records.FindAsync(key);
        var digest = Digests.Of(process.Record, process.Components, process.CopyComponents.Order());
        var set = record?.LocalizationSet ?? await awards.EditionAsync(process.Slug);
        var existing = set is null ? ExistingItem.None : (await items.ReadAsync([set]))[set];
        if (record?.Digest == digest)
        {
            report.Add(Item(process, culture, ImportOutcome.Left, 0), isEdition: true);
            return;
        }

        if (existing.HasDraft)
        {
            report.AddNotice(new ImportFinding(null, ImportFindingKind.DraftInTheWay, Detail: $"processes/{process.Slug}"));
            report.Add(Item(process, culture, ImportOutcome.Left, 0), isEdition: true);
            return;
        }

        var here = existing.Languages.Values.Select(row => row.As<EditionPart>()).FirstOrDefault(part => part is not null);
        if ((here?.Award ?? await AwardAsync(process, options, report)) is not { } award)
        {
            return;
        }

        var known = new KnownIds(record?.Fields);
        var facts = new EditionMapping(process, known, culture).Map(here is null ? new EditionPart() : Copy(here), award);
        var step = Step(process, culture);
        var steps = StepPlanning.New([step], hasVersions: false, hasPlainTexts: false, existing, record);
        if (steps.Count == 0 && !JsonNode.DeepEquals(JObject.FromObject(facts), JObject.FromObject(here!)))
        {
            steps = [(existing.LastNumber + 1, step with { Texts = [] })];
        }

        report.Add(Item(process, culture, existing.Languages.Count == 0 ? ImportOutcome.Created : ImportOutcome.Changed, steps.Count), isEdition: true);
        if (write)
        {
            set ??= StableIds.Of("set", key);
            StepToWrite[] toWrite = [.. steps.Select(numbered => new StepToWrite(numbered.Number, numbered.Step.Utc ?? clock.UtcNow, numbered.Step.Author, numbered.Step.Texts, facts))];
            await writing.WriteAsync([new ItemToWrite(key, ContentTypes.Edition, set, toWrite, existing.Languages)]);
            record ??= new DecidimRecord { Key = key, Edition = process.Slug, LocalizationSet = set };
            (record.SourceId, record.Digest) = (process.Record?.Id ?? record.SourceId, digest);
            record.Fields = process.Record is null ? record.Fields : EditionFields.Of(process.Record, known);
            record.Texts = step.Texts.ToDictionary(text => text.Culture, Digests.Of, StringComparer.OrdinalIgnoreCase);
            await records.SaveAsync(record);
        }
    }

    private async Task<string?> AwardAsync(SurveyedProcess process, ImportOptions options, ImportReport report)
    {
        var all = await awards.AwardsAsync();
        if (options.Award is null ? all is [_] : all.Contains(options.Award))
        {
            return options.Award ?? all[0];
        }

        report.AddProblem(options.Award is null
            ? new ImportFinding(null, ImportFindingKind.NoAward, Detail: process.Slug)
            : new ImportFinding(null, ImportFindingKind.UnknownAward, Detail: options.Award));
        return null;
    }

    private static SourceStep Step(SurveyedProcess process, string culture)
    {
        var record = process.Record;
        var published = record?.UpdatedAt ?? record?.PublishedAt ?? record?.CreatedAt;
        return new SourceStep(published?.UtcDateTime, Author: null, record is null ? [new SourceText(culture, process.Slug, "")] : EditionTexts.Of(record, culture), new SourceFacts(null, null, null, null));
    }

    private static ImportedItem Item(SurveyedProcess process, string culture, ImportOutcome outcome, int revisions) => new(
        process.Record is { } record && Keys.Localized(record.Title, culture).In(culture) is { } title ? title.Text : process.Slug, $"/processes/{process.Slug}", outcome, revisions);

    private static EditionPart Copy(EditionPart part) => JObject.FromObject(part).ToObject<EditionPart>()!;
}
