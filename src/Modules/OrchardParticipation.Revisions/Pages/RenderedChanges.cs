using Microsoft.AspNetCore.Html;
using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Text;
using OrchardParticipation.Text.Comparing.Html.Rendering;

namespace OrchardParticipation.Revisions.Pages;

/// <summary>What a page shows of changes.</summary>
/// <param name="Summary">What changed, in sentences.</param>
/// <param name="Languages">The languages that changed.</param>
/// <param name="Facts">The facts that changed, under their labels.</param>
/// <param name="Stops">The number of changes that lead to each other.</param>
public sealed record RenderedChanges(
    IReadOnlyList<string> Summary, IReadOnlyList<LanguageModel> Languages, IReadOnlyList<FieldModel> Facts, int Stops)
{
    internal static RenderedChanges Of(ItemChanges changes, ChangeView view, ChangeWords words)
    {
        var stops = new ChangeStops();
        LanguageModel[] languages = [.. changes.Languages.Where(language => language.Change != LanguageChange.Unchanged).Select(language => Language(language, view, words, stops))];
        FieldModel[] facts = [.. changes.Facts.Select((fact, at) => Fact(fact, words.Labels($"fact-{at}-"), stops))];
        return new(words.FirstLines(changes), languages, facts, stops.Count);
    }

    private static LanguageModel Language(LanguageChanges language, ChangeView view, ChangeWords words, ChangeStops stops)
    {
        // Of a language that was not there the old side would be an empty column.
        var sides = view.SideBySide && language.Change == LanguageChange.Changed;
        return new(
            language.Culture,
            Names.DirectionOf(language.Culture),
            Names.OfLanguageItself(language.Culture),
            words.Notice(language),
            [.. language.Fields.Select(field => Field(field, view with { SideBySide = sides }, words, words.Labels($"{language.Culture}-{field.Field}-"), stops))]);
    }

    private static FieldModel Field(FieldChange field, ChangeView view, ChangeWords words, ViewLabels labels, ChangeStops stops)
    {
        var comparison = field.Comparison;
        var html = view.Source && field.Field == TextField.Body ? SourceView.Render(comparison, labels, stops, view.SideBySide)
            : view.SideBySide ? SideBySideView.Render(comparison, labels, stops)
            : UnifiedView.Render(comparison, labels, stops);
        return new(words.Label(field.Field), new HtmlString(html), comparison.Coarse);
    }

    private static FieldModel Fact(FactChange fact, ViewLabels labels, ChangeStops stops) => fact.Prose is { } prose
        ? new(fact.Label, new HtmlString(UnifiedView.Render(prose, labels, stops)), prose.Coarse)
        : new(fact.Label, new HtmlString(ValueView.Render(fact.Values, labels, stops)), IsCoarse: false);
}
