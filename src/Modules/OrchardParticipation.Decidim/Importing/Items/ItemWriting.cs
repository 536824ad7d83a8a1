using System.Text.Json.Nodes;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Title.Models;
using OrchardParticipation.Decidim.Importing.Histories;
using OrchardParticipation.Revisions.Contracts;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Decidim.Importing.Items;

/// <summary>Writes the versions of all languages of an item, and the revisions that they are.</summary>
internal sealed class ItemWriting(IContentManager contents, IRevisionArchive archive, IHtmlSanitizerService sanitizer)
{
    public async Task WriteAsync(IReadOnlyList<ItemToWrite> items)
    {
        var written = items.Select(item => new Writing(item, sanitizer)).ToList();
        // First the history: a version that is on record is not recorded once more when it is published.
        await archive.AppendAsync([.. written.SelectMany(item => item.Revisions)]);
        await contents.ImportAsync(written.SelectMany(item => item.Rows));
        foreach (var removed in written.SelectMany(item => item.Removed))
        {
            await contents.UnpublishAsync(removed);
        }
    }

    private sealed class Writing
    {
        private readonly ItemToWrite _item;
        private readonly IHtmlSanitizerService _sanitizer;
        private readonly Dictionary<string, ContentItem> _current;
        private string? _source;

        public Writing(ItemToWrite item, IHtmlSanitizerService sanitizer)
        {
            (_item, _sanitizer, _source) = (item, sanitizer, item.Languages.Keys.FirstOrDefault());
            _current = new Dictionary<string, ContentItem>(item.Languages, StringComparer.OrdinalIgnoreCase);
            foreach (var step in item.Steps)
            {
                Take(step);
            }

            // The last row of each language is the public one.
            foreach (var row in Rows)
            {
                row.Published = row.Latest = _current.Values.Contains(row, ReferenceEqualityComparer.Instance);
            }
        }

        public List<ContentItem> Rows { get; } = [];

        public List<Revision> Revisions { get; } = [];

        /// <summary>The languages that were public and are no more.</summary>
        public IEnumerable<ContentItem> Removed => _item.Languages.Where(language => !_current.ContainsKey(language.Key)).Select(language => language.Value);

        private void Take(StepToWrite step)
        {
            var facts = FactsOf(step.Facts);
            var before = Revisions.Count;
            foreach (var text in step.Texts)
            {
                if (!text.IsEmpty)
                {
                    Publish(step, text, facts, before);
                }
                else if (_current.Remove(text.Culture, out var removed))
                {
                    Record(step, text.Culture, removed.ContentItemId, versionId: null, removed.ContentItemVersionId, facts: null, before);
                }
            }

            // What is the same in all languages may change alone: then one of them is published once more.
            if (Revisions.Count == before && MainLanguage() is { } main)
            {
                var row = _current[main];
                var written = new SourceText(main, row.DisplayText ?? "", row.As<HtmlBodyPart>()?.Html ?? "");
                if (JsonNode.DeepEquals(FactsOf(row, step.Facts), facts))
                {
                    Record(step, main, row.ContentItemId, row.ContentItemVersionId, row.ContentItemVersionId, facts, before);
                }
                else
                {
                    Publish(step, written, facts, before);
                }
            }
        }

        private string? MainLanguage() => _source is not null && _current.ContainsKey(_source) ? _source : _current.Keys.FirstOrDefault();

        private void Publish(StepToWrite step, SourceText text, JsonObject facts, int before)
        {
            var replaced = _current.GetValueOrDefault(text.Culture);
            var row = Row(step, text, replaced);
            Record(step, text.Culture, row.ContentItemId, row.ContentItemVersionId, replaced?.ContentItemVersionId, facts, before);
            _current[text.Culture] = row;
            _source ??= text.Culture;
            Rows.Add(row);
        }

        private ContentItem Row(StepToWrite step, SourceText text, ContentItem? replaced)
        {
            // What an editor gave the language beside its texts stays.
            var row = _item.Languages.TryGetValue(text.Culture, out var own) ? JObject.FromObject(own).ToObject<ContentItem>()! : new ContentItem { ContentType = _item.ContentType };
            row.ContentItemId = replaced?.ContentItemId ?? StableIds.Of("item", _item.Key, text.Culture.ToLowerInvariant());
            row.ContentItemVersionId = StableIds.Of("version", _item.Key, text.Culture.ToLowerInvariant(), FormattableString.Invariant($"{step.Number}"));
            var title = TitleOf(text, step);
            (row.Id, row.DisplayText, row.Author, row.Owner) = (0, title, step.Author ?? "", replaced?.Owner ?? "");
            (row.ModifiedUtc, row.PublishedUtc, row.CreatedUtc) = (step.Utc, step.Utc, replaced?.CreatedUtc ?? step.Utc);
            row.Apply(new TitlePart { Title = title });
            row.Apply(new HtmlBodyPart { Html = _sanitizer.Sanitize(text.Html) });
            row.Apply(new LocalizationPart { LocalizationSet = _item.LocalizationSet, Culture = text.Culture });
            row.Apply(step.Facts.GetType().Name, step.Facts);
            if (_source is not null && _current.TryGetValue(_source, out var source) && !string.Equals(_source, text.Culture, StringComparison.OrdinalIgnoreCase))
            {
                row.Apply(new TranslationPart { SourceCulture = _source, SourceVersion = source.ContentItemVersionId });
            }

            return row;
        }

        // A title must be there: a language without one has that of another.
        private string TitleOf(SourceText text, StepToWrite step) => string.IsNullOrWhiteSpace(text.Title)
            ? (MainLanguage() is { } main ? _current[main].DisplayText : step.Texts.Select(other => other.Title).FirstOrDefault(title => !string.IsNullOrWhiteSpace(title))) ?? "–"
            : text.Title;

        private void Record(StepToWrite step, string culture, string itemId, string? versionId, string? replaced, JsonObject? facts, int before) => Revisions.Add(new Revision
        {
            LocalizationSet = _item.LocalizationSet,
            Number = step.Number,
            Culture = culture,
            IsFurtherLanguage = Revisions.Count > before,
            ContentType = _item.ContentType,
            ContentItemId = itemId,
            VersionId = versionId,
            ReplacedVersionId = replaced,
            Author = step.Author,
            Utc = step.Utc,
            Facts = facts,
        });

        private static JsonObject FactsOf(ContentPart facts)
        {
            var only = new ContentItem();
            only.Apply(facts.GetType().Name, facts);
            return FactsOf(only, facts)!;
        }

        private static JsonObject? FactsOf(ContentItem row, ContentPart part) => JObject.FromObject(row)[part.GetType().Name] is JsonObject facts ? facts.Clone() : null;
    }
}
