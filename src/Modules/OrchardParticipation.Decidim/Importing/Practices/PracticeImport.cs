using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Decidim.Formats.Reading;
using OrchardParticipation.Decidim.Importing.Histories;
using OrchardParticipation.Decidim.Importing.Items;
using OrchardParticipation.Decidim.Importing.Surveying;
using OrchardParticipation.Decidim.Keeping;

namespace OrchardParticipation.Decidim.Importing.Practices;

/// <summary>Brings some proposals of one process over as practices, in one unit of work.</summary>
internal sealed class PracticeImport(DecidimRecords records, IAwardItems awards, ExistingItems items, ItemWriting writing, ISiteCultures cultures, IClock clock)
{
    /// <param name="process">The process of all of them.</param>
    /// <param name="proposals">The proposals, with where they stand.</param>
    /// <param name="options">What the person decided.</param>
    /// <param name="report">Gets what becomes of them.</param>
    /// <param name="write">False to say only what would become of them.</param>
    public async Task RunAsync(SurveyedProcess process, IReadOnlyList<(ProposalEntry Entry, ComponentAddress Address)> proposals, ImportOptions options, ImportReport report, bool write)
    {
        var culture = (await cultures.GetAsync()).Default;
        var (edition, categoryKeys) = await EditionAsync(process.Slug);
        var mapping = new PracticeMapping(process, edition, categoryKeys, options, culture);
        var known = await records.FindAsync([.. proposals.Select(proposal => KeyOf(process, proposal.Address))]);
        List<Work> wanted = [.. proposals
            .Select(proposal => Work.Of(proposal.Entry.Proposal, proposal.Address, known.GetValueOrDefault(KeyOf(process, proposal.Address)), process))];
        var addresses = wanted.Where(work => work.IsWanted).SelectMany(work => work.Addresses).ToList();
        var taken = await awards.PracticesAsync(process.Slug, addresses);
        foreach (var work in wanted.Where(work => work.IsWanted))
        {
            work.LocalizationSet = work.Record?.LocalizationSet ?? work.Addresses.Select(address => taken.GetValueOrDefault(address)).FirstOrDefault(set => set is not null);
        }

        var existing = await items.ReadAsync([.. wanted.Select(work => work.LocalizationSet).OfType<string>()]);
        foreach (var work in wanted)
        {
            Plan(process, work, existing.GetValueOrDefault(work.LocalizationSet ?? "") ?? ExistingItem.None, mapping, culture, report);
        }

        if (write)
        {
            await writing.WriteAsync([.. wanted.Select(work => work.ToWrite).OfType<ItemToWrite>()]);
            foreach (var record in wanted.Select(work => work.NewRecord).OfType<DecidimRecord>())
            {
                await records.SaveAsync(record);
            }
        }
    }

    private void Plan(SurveyedProcess process, Work work, ExistingItem existing, PracticeMapping mapping, string culture, ImportReport report)
    {
        var path = $"/processes/{process.Slug}/f/{work.Address.Component}/proposals/{work.Address.Number}";
        var title = Keys.Localized(work.Proposal.Title, culture).In(culture)?.Text ?? "";
        if (!work.IsWanted || existing.HasDraft)
        {
            if (existing.HasDraft)
            {
                report.AddNotice(new ImportFinding(null, ImportFindingKind.DraftInTheWay, Detail: path));
            }

            report.Add(new ImportedItem(title, path, ImportOutcome.Left, 0), isEdition: false);
            return;
        }

        var proposal = work.Proposal.HasPlainBody ? work.Proposal with { Body = WithParagraphs(work.Proposal.Body) } : work.Proposal;
        var source = SourceHistory.Of(proposal, culture);
        var steps = StepPlanning.New(source, proposal.Versions.Count > 0, proposal.HasPlainBody, existing, work.Record);
        var before = work.Record?.Fields["versions"] as JsonObject;
        var here = existing.Languages.Values.Select(row => row.As<PracticePart>()).FirstOrDefault(part => part is not null);
        var stateBefore = work.Record is null ? (here is null ? null : proposal.State) : work.Record.Fields["state"]?.GetValue<string>();
        if (here is not null && work.Record is null && proposal.Versions.Count > 0)
        {
            report.AddNotice(new ImportFinding(null, ImportFindingKind.HistoryOfItsOwn, Detail: path));
        }

        List<StepToWrite> toWrite = [.. steps.Select(numbered => new StepToWrite(
            numbered.Number, Time(numbered.Step), numbered.Step.Author, numbered.Step.Texts, mapping.Map(proposal, work.Address, numbered.Step.Facts, here, stateBefore)))];
        if (toWrite.Count == 0 && mapping.Map(proposal, work.Address, source[^1].Facts, here, stateBefore) is var facts && !Same(facts, here))
        {
            toWrite.Add(new StepToWrite(existing.LastNumber + 1, Later(proposal.UpdatedAt?.UtcDateTime), Author: null, [], facts));
        }

        report.Add(new ImportedItem(title, path, existing.Languages.Count == 0 ? ImportOutcome.Created : ImportOutcome.Changed, toWrite.Count), isEdition: false);
        Plan(process, work, source, toWrite, existing);
        work.NewRecord!.Fields["versions"] = VersionIds(before, steps);
    }

    private static void Plan(SurveyedProcess process, Work work, IReadOnlyList<SourceStep> source, List<StepToWrite> steps, ExistingItem existing)
    {
        var key = KeyOf(process, work.Address);
        var set = work.LocalizationSet ?? StableIds.Of("set", key);
        if (steps.Count > 0)
        {
            work.ToWrite = new ItemToWrite(key, ContentTypes.Practice, set, steps, existing.Languages);
        }

        var record = work.Record ?? new DecidimRecord { Key = key, Edition = process.Slug, LocalizationSet = set };
        (record.SourceId, record.Digest) = (work.Proposal.Id, work.Digest);
        record.Versions = work.Proposal.Versions.Count > 0 ? source.Count : record.Versions;
        record.Fields = PracticeFields.Of(work.Proposal);
        record.Texts = StepPlanning.TextsAfter(source).ToDictionary(text => text.Culture, Digests.Of, StringComparer.OrdinalIgnoreCase);
        work.NewRecord = record;
    }

    private async Task<(EditionPart Edition, IReadOnlyDictionary<string, string> CategoryKeys)> EditionAsync(string slug)
    {
        var record = await records.FindAsync(DecidimKeys.OfProcess(slug));
        var set = record?.LocalizationSet ?? await awards.EditionAsync(slug);
        var edition = set is null ? null : (await items.ReadAsync([set]))[set].Languages.Values.Select(row => row.As<EditionPart>()).FirstOrDefault();
        var keys = new KnownCategories(record?.Fields["categories"] as JsonObject);
        return (edition ?? new EditionPart(), keys.ById);
    }

    // The API gives versions under the numbers that clients know.
    private static JsonObject VersionIds(JsonObject? before, IReadOnlyList<(int Number, SourceStep Step)> steps) => new(
        (before ?? []).Select(id => KeyValuePair.Create(id.Key, id.Value?.DeepClone())).Concat(
            steps.Where(numbered => numbered.Step.Id is not null).Select(numbered => KeyValuePair.Create<string, JsonNode?>(FormattableString.Invariant($"{numbered.Number}"), numbered.Step.Id))));

    private DateTime Time(SourceStep step) => step.Utc ?? clock.UtcNow;

    private DateTime Later(DateTime? utc) => utc ?? clock.UtcNow;

    private static bool Same(PracticePart facts, PracticePart? here) => here is not null && JsonNode.DeepEquals(JObject.FromObject(facts), JObject.FromObject(here));

    private static TranslatedField WithParagraphs(TranslatedField body) => TranslatedField.Of(body.Plain is { } plain
        ? JsonValue.Create(PlainBodies.ToHtml(plain))
        : new JsonObject(body.Texts.Select(text => KeyValuePair.Create<string, JsonNode?>(text.Locale, PlainBodies.ToHtml(text.Text ?? "")))));

    private static string KeyOf(SurveyedProcess process, ComponentAddress address) => DecidimKeys.OfProposal(process.Slug, FormattableString.Invariant($"{address.Number}"));

    /// <summary>A proposal, with what was imported of it before and what is here.</summary>
    private sealed class Work
    {
        public required ProposalRecord Proposal { get; init; }

        public required ComponentAddress Address { get; init; }

        public required IReadOnlyList<ComponentAddress> Addresses { get; init; }

        public required DecidimRecord? Record { get; init; }

        public required string Digest { get; init; }

        public string? LocalizationSet { get; set; }

        /// <summary>What is to be written; null if nothing is.</summary>
        public ItemToWrite? ToWrite { get; set; }

        public DecidimRecord? NewRecord { get; set; }

        /// <summary>Something of it is not here yet.</summary>
        public bool IsWanted => Record?.Digest != Digest;

        public static Work Of(ProposalRecord proposal, ComponentAddress address, DecidimRecord? record, SurveyedProcess process) => new()
        {
            Proposal = proposal,
            Address = address,
            Addresses = [address, .. process.CopyAddresses[address.Number]],
            Record = record,
            Digest = Digests.Of(proposal, process.CopyAddresses[address.Number]),
        };
    }

    private sealed class KnownCategories(JsonObject? keys)
    {
        public IReadOnlyDictionary<string, string> ById { get; } = (keys ?? [])
            .Where(key => key.Value is not null)
            .DistinctBy(key => key.Value!.GetValue<string>())
            .ToDictionary(key => key.Value!.GetValue<string>(), key => key.Key, StringComparer.Ordinal);
    }
}
