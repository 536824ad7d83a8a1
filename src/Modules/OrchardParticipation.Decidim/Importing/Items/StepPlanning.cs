using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardParticipation.Decidim.Importing.Histories;
using OrchardParticipation.Decidim.Keeping;
using OrchardParticipation.Text;

namespace OrchardParticipation.Decidim.Importing.Items;

/// <summary>Which steps of a source are new here.</summary>
internal static class StepPlanning
{
    /// <summary>
    /// What is new has numbers that follow on those that are there: for a whole history these are the source's own. What was imported
    /// before and is the same in the source stays as it is here, whoever has edited it since.
    /// </summary>
    /// <param name="steps">All steps of the source, at least one.</param>
    /// <param name="hasVersions">Whether the source has a history, and not only the texts of now.</param>
    /// <param name="hasPlainTexts">Whether bodies are without markup: then words alone are compared.</param>
    /// <param name="existing">What is here.</param>
    /// <param name="record">What was imported before; null if nothing was.</param>
    public static IReadOnlyList<(int Number, SourceStep Step)> New(IReadOnlyList<SourceStep> steps, bool hasVersions, bool hasPlainTexts, ExistingItem existing, DecidimRecord? record)
    {
        if (existing.Languages.Count == 0 && existing.LastNumber == 0)
        {
            return Numbered(steps, 0);
        }

        // A text that was written past the versions may have become one of them since: then there is none more, and the texts tell.
        if (record is not null && hasVersions && record.Versions > 0 && record.Versions < steps.Count)
        {
            return Numbered([.. steps.Skip(record.Versions)], Math.Max(existing.LastNumber, record.Versions));
        }

        var now = TextsAfter(steps);
        var changed = now.Where(text => record is null ? !IsHere(text, existing, hasPlainTexts) : !IsKnown(text, record, hasPlainTexts)).ToList();
        changed.AddRange(GoneSince(now, record, existing).Select(culture => new SourceText(culture, "", "")));
        return changed.Count == 0 ? [] : Numbered([steps[^1] with { Texts = changed }], existing.LastNumber);
    }

    /// <summary>What each language says at the end; languages that were taken away are not there.</summary>
    public static IReadOnlyList<SourceText> TextsAfter(IReadOnlyList<SourceStep> steps)
    {
        var texts = new Dictionary<string, SourceText>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in steps.SelectMany(step => step.Texts))
        {
            texts[text.Culture] = text;
        }

        return [.. texts.Values.Where(text => !text.IsEmpty)];
    }

    private static List<(int Number, SourceStep Step)> Numbered(IReadOnlyList<SourceStep> steps, int after) => [.. steps.Select((step, i) => (after + 1 + i, step))];

    private static bool IsKnown(SourceText text, DecidimRecord record, bool hasPlainTexts) => record.Texts.TryGetValue(text.Culture, out var known)
        && (hasPlainTexts ? known.Plain == Digests.Of(text).Plain : known.Full == Digests.Of(text).Full);

    private static bool IsHere(SourceText text, ExistingItem existing, bool hasPlainTexts)
    {
        if (!existing.Languages.TryGetValue(text.Culture, out var row) || row.DisplayText != text.Title)
        {
            return false;
        }

        var html = row.As<HtmlBodyPart>()?.Html ?? "";
        return hasPlainTexts ? PlainText.Of(html) == PlainText.Of(text.Html) : html == text.Html;
    }

    private static IEnumerable<string> GoneSince(IReadOnlyList<SourceText> now, DecidimRecord? record, ExistingItem existing) => record is null
        ? []
        : record.Texts.Keys.Where(culture => existing.Languages.ContainsKey(culture) && now.All(text => !string.Equals(text.Culture, culture, StringComparison.OrdinalIgnoreCase)));
}
