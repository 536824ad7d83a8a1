using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Revisions.Contracts;
using OrchardParticipation.Revisions.Histories;
using OrchardParticipation.Text;
using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Text.Comparing.Html.Rendering;

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
            sentences.Add(changes.Facts.Any(fact => !fact.IsNew)
                ? S["Facts changed: {0}.", labels]
                : S["Facts added: {0}.", labels]);
        }

        if (sentences.Count == 0)
        {
            sentences.Add(S["Nothing visible changed."]);
        }

        return sentences;
    }

    /// <summary>The same, and which languages did not change.</summary>
    public IReadOnlyList<string> FirstLines(ItemChanges changes)
    {
        string[] unchanged = [.. changes.Languages.Where(language => language.Change == LanguageChange.Unchanged).Select(language => Names.OfLanguage(language.Culture))];
        return changes.NothingVisible || unchanged.Length == 0
            ? Sentences(changes)
            : [.. Sentences(changes), S["{0}: unchanged.", string.Join(", ", unchanged)]];
    }

    /// <summary>That a version may not be shown.</summary>
    public IReadOnlyList<string> Hidden(History history, Revision step) =>
        [.. history.At(step.Number).Select(revision => (string)S["{0}: this version is no longer public.", Names.OfLanguage(revision.Culture)])];

    /// <summary>What happened to a language as a whole; null if its fields say it.</summary>
    public string? Notice(LanguageChanges language) => language.Change switch
    {
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

    /// <summary>What the views of changes say.</summary>
    public ViewLabels Labels(string idPrefix) => new(
        CultureInfo.CurrentUICulture.Name,
        Deleted: S["Removed:"],
        EndOfDeleted: S["End of removed text."],
        Inserted: S["Added:"],
        EndOfInserted: S["End of added text."],
        MovedAway: S["Moved to another place:"],
        MovedHere: S["Moved here from another place:"],
        Reformatted: S["formatting changed"],
        LinkWas: S["the link was:"],
        LinkAdded: S["link added"],
        ImageChanged: S["The image changed; its description was:"],
        ElementsChanged: S["This paragraph, heading or list became another of them."],
        PreviousChange: S["Previous change"],
        NextChange: S["Next change"],
        Unchanged: blocks => S.Plural(blocks, "{0} unchanged passage", "{0} unchanged passages"),
        IdPrefix: idPrefix);

    private string Sentence(LanguageChanges language)
    {
        var name = Names.OfLanguage(language.Culture);
        return language.Change switch
        {
            LanguageChange.Added => S["{0}: added.", name],
            LanguageChange.Removed => S["{0}: removed.", name],
            LanguageChange.Lost => S["{0}: the text of this version is no longer kept.", name],
            _ when PassagesOf(language) is { Length: > 0 } passages && HasTitle(language) => S["{0}: title changed; {1}.", name, passages],
            _ when PassagesOf(language) is { Length: > 0 } passages => S["{0}: {1}.", name, passages],
            _ => S["{0}: title changed.", name],
        };
    }

    private static bool HasTitle(LanguageChanges language) => language.Fields.Any(field => field.Field == TextField.Title);

    // "2 passages added, 1 passage moved"
    private string PassagesOf(LanguageChanges language)
    {
        var blocks = language.Fields.Where(field => field.Field == TextField.Body).SelectMany(field => field.Comparison.Blocks).ToList();
        var moved = blocks.Where(block => block is { Move: > 0, IsDeparture: false }).ToList();
        var (added, removed) = (blocks.Count(block => block.Change == BlockChange.Inserted), blocks.Count(block => block.Change == BlockChange.Deleted));
        var changed = blocks.Count(block => block.Change == BlockChange.Changed);
        var (whole, edited) = (moved.Count(block => block.Change == BlockChange.Moved), moved.Count(block => block.Change == BlockChange.MovedAndChanged));
        (int Count, string Text)[] counts =
        [
            (added, S.Plural(added, "{0} passage added", "{0} passages added")),
            (removed, S.Plural(removed, "{0} passage removed", "{0} passages removed")),
            (changed, S.Plural(changed, "{0} passage changed", "{0} passages changed")),
            (whole, S.Plural(whole, "{0} passage moved", "{0} passages moved")),
            (edited, S.Plural(edited, "{0} passage moved and changed", "{0} passages moved and changed")),
        ];
        return string.Join(", ", counts.Where(count => count.Count > 0).Select(count => count.Text));
    }
}
