using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Revisions.Rendering;
using OrchardParticipation.Text;

namespace OrchardParticipation.Revisions.Pages;

/// <summary>Says what changed, in the page's language.</summary>
internal sealed class ChangeWords(IStringLocalizer<ChangeWords> localizer)
{
    private readonly IStringLocalizer S = localizer;

    /// <summary>One sentence for each language that changed and one for the facts; never none.</summary>
    public IReadOnlyList<string> Sentences(ItemChanges changes)
    {
        var sentences = changes.Languages
            .Where(language => language.Change != LanguageChange.Unchanged)
            .Select(Sentence)
            .ToList();

        if (changes.Facts.Count > 0)
        {
            var labels = string.Join(", ", changes.Facts.Select(fact => fact.Label).Distinct());
            sentences.Add(changes.Facts.Any(fact => fact.Comparison.OldBlocks().Any())
                ? S["Facts changed: {0}.", labels]
                : S["Facts added: {0}.", labels]);
        }

        if (sentences.Count == 0)
        {
            sentences.Add(S["Nothing visible changed."]);
        }

        return sentences;
    }

    /// <summary>That a version may not be shown.</summary>
    public string Hidden(string culture) => S["{0}: this version is no longer public.", Names.OfLanguage(culture)];

    /// <summary>What happened to a language as a whole; null if its fields say it.</summary>
    public string? Notice(LanguageChanges language) => language.Change switch
    {
        LanguageChange.Unchanged => S["This language did not change."].Value,
        LanguageChange.Lost => S["The text of this version is no longer kept."].Value,
        LanguageChange.Added => S["This language was added."].Value,
        LanguageChange.Removed => S["This language was removed."].Value,
        _ => null,
    };

    public string Label(TextField field) => field switch
    {
        TextField.Title => S["Title"],
        _ => S["Text"],
    };

    public ChangeMarks Marks() => new(
        CultureInfo.CurrentUICulture.Name, S["Removed:"], S["End of removed text."], S["Added:"], S["End of added text."]);

    private string Sentence(LanguageChanges language)
    {
        var name = Names.OfLanguage(language.Culture);
        return language.Change switch
        {
            LanguageChange.Added => S["{0}: added.", name],
            LanguageChange.Removed => S["{0}: removed.", name],
            LanguageChange.Lost => S["{0}: the text of this version is no longer kept.", name],
            _ when language.Fields.All(field => field.Comparison.MarkupOnly) => S["{0}: formatting, links or images changed.", name],
            _ when language.Fields.Count > 1 => S["{0}: title and text changed.", name],
            _ when language.Fields[0].Field == TextField.Title => S["{0}: title changed.", name],
            _ => S["{0}: text changed.", name],
        };
    }
}
