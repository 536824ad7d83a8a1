using Microsoft.Extensions.Localization;
using OrchardParticipation.Decidim.Formats.Reading;

namespace OrchardParticipation.Decidim.Importing.Pages;

/// <summary>Says what there is to say of a place of a source.</summary>
internal sealed class FindingWords(IStringLocalizer<FindingWords> localizer)
{
    private readonly IStringLocalizer S = localizer;

    /// <summary>In one line, with the place.</summary>
    public string WithPlace(ImportFinding finding) => finding.Place is { } place ? S["{0}: {1}", Of(place), Of(finding)] : Of(finding);

    public string Of(SourcePlace place) => place switch
    {
        { Line: { } line } => S["{0}, line {1}", place.File, line],
        { Record: > 0 } => S["{0}, record {1}", place.File, place.Record],
        _ => place.File,
    };

    public string Of(ImportFinding finding) => finding.Kind switch
    {
        ImportFindingKind.UnknownField => S["“{0}” is no field that is known. It is kept as it is.", finding.Field ?? ""],
        ImportFindingKind.UnknownFile => S["This file of the archive holds nothing that is brought over."],
        ImportFindingKind.UnknownFormat => S["This is none of the files that Decidim gives away."],
        ImportFindingKind.Encoding => S["This text is not in UTF-8."],
        ImportFindingKind.Syntax => finding.Detail is null ? S["This cannot be read."] : S["This cannot be read: {0}", finding.Detail],
        ImportFindingKind.Missing => (finding.Field ?? finding.Detail) is { } missing ? S["“{0}” is missing.", missing] : S["There is nothing in it."],
        ImportFindingKind.Duplicate => Twice(finding),
        ImportFindingKind.Value => Unreadable(finding),
        ImportFindingKind.Cycle => S["Categories stand above themselves: {0}", finding.Detail ?? ""],
        ImportFindingKind.Refused => S["The site refused: {0}", finding.Detail ?? ""],
        ImportFindingKind.TooMuch => finding.Detail is null ? S["There is more than is read."] : S["There is more than is read ({0}).", finding.Detail],
        ImportFindingKind.NoProcess => S["Nobody says which process this belongs to. Give the short name of the process."],
        ImportFindingKind.NoComponent => S["Nobody says in which component this stands. Give the number of the component."],
        ImportFindingKind.NoAward => S["Which award does “{0}” belong to? There are none or several here: choose one.", finding.Detail ?? ""],
        ImportFindingKind.AddressTaken => S["“{0}” is left out: there is something else at its address here.", finding.Detail ?? ""],
        ImportFindingKind.UnknownAward => S["There is no award “{0}” here.", finding.Detail ?? ""],
        ImportFindingKind.UnknownLanguage => S["The site does not have the language “{0}”: its texts are kept and shown once it has.", finding.Detail ?? ""],
        ImportFindingKind.DraftInTheWay => S["Somebody is working on {0}: it is left as it is. Import once more when the draft is published or discarded.", finding.Detail ?? ""],
        ImportFindingKind.HistoryOfItsOwn => S["{0} was here before the import: its history here goes on, that of Decidim is not brought.", finding.Detail ?? ""],
        ImportFindingKind.OtherComponent => S["Component {0} ({1}) holds no proposals and is not brought.", finding.Detail ?? "", finding.Field ?? ""],
        ImportFindingKind.BareEdition => S["The process “{0}” itself is not in the source: without an edition here, one is made that has no more than this name.", finding.Detail ?? ""],
        ImportFindingKind.Copy => S["{0} has the title of {1}.", finding.Field ?? "", finding.Detail ?? ""],
        _ => finding.Detail ?? "",
    };

    private LocalizedString Twice(ImportFinding finding) => (finding.Field, finding.Detail) switch
    {
        ({ } field, { } detail) => S["“{0}” is there twice: {1}", field, detail],
        ({ } field, null) => S["“{0}” is there twice.", field],
        _ => S["A name is there twice."],
    };

    private LocalizedString Unreadable(ImportFinding finding) => (finding.Field, finding.Detail) switch
    {
        ({ } field, { } detail) => S["The value of “{0}” cannot be read: {1}", field, detail],
        ({ } field, null) => S["The value of “{0}” cannot be read.", field],
        (null, { } detail) => S["This cannot be read: {0}", detail],
        _ => S["This cannot be read."],
    };
}
