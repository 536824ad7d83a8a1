using Microsoft.Extensions.Localization;
using OrchardParticipation.Translations.Files.Keeping;
using OrchardParticipation.Translations.Files.Placing;
using OrchardParticipation.Translations.Sheets;

namespace OrchardParticipation.Translations.Files.Importing;

/// <summary>Says what was found in a file.</summary>
internal sealed class FindingWords(ProblemWords problems, IStringLocalizer<FindingWords> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public string Of(KeptFinding finding) => finding.Kind switch
    {
        FindingKind.File => problems.Of(finding.Problem, finding.Detail),
        FindingKind.Replaces => S["It replaces the translation that is there."],
        FindingKind.TooLong => S["With it the text is longer than it may be. It can be saved as a draft, and has to be shortened."],
        FindingKind.Unsure => S["Not taken: the file marks it as fuzzy."],
        FindingKind.PartlyTranslated => S["Not taken: only some of its segments are translated."],
        FindingKind.SourceChanged => S["Not placed: the source says something else now."],
        FindingKind.SourceGone => S["Not placed: the source has no such passage any more."],
        FindingKind.SourceDiffers => S["Not placed: the source in the file is not the text of this site."],
        FindingKind.Ambiguous => S["Not placed: several passages say the same, and it is not known which one is meant."],
        FindingKind.TextTooLong => S["Not placed: the text has too many passages for a file."],
        FindingKind.OtherSourceLanguage => S["Not placed: the item is translated from another language than the file says."],
        FindingKind.ItemDeleted => S["Not placed: the item was deleted."],
        FindingKind.IsArchive => S["This is a ZIP archive. Unpack it and bring in its files one after the other."],
        FindingKind.NothingInIt => S["There are no texts of this site in the file."],
        FindingKind.TargetLanguage => S["The language of the translations, “{0}”, is none that this site translates into from the language of the source.", finding.Detail],
        FindingKind.SourceLanguage => S["The language of the source, “{0}”, is none of this site's languages.", finding.Detail],
        FindingKind.UnknownItem => S["This site has no item “{0}”.", finding.Detail],
        FindingKind.UnknownUnit => S["The item never had such a passage."],
        FindingKind.WrongKind => S["The file mistakes a plain text for one with formats, or the other way round."],
        _ => S["You have no permission to edit this item."],
    };

    /// <summary>Why an item was not saved.</summary>
    public string Of(SheetOutcome? outcome) => outcome switch
    {
        SheetOutcome.Conflict => S["Somebody changed it since this report was made. Bring the file in again to see what it would do now."],
        SheetOutcome.Refused => S["The rules of this site for such items refuse it."],
        _ => S["It does not exist any more, or you have no permission to edit it."],
    };
}
