using Microsoft.Extensions.Localization;
using OrchardParticipation.Translation.Formats;

namespace OrchardParticipation.Translations.Files.Importing;

/// <summary>Says what is wrong with a file in itself.</summary>
internal sealed class ProblemWords(IStringLocalizer<ProblemWords> localizer)
{
    private const int Mebibyte = 1024 * 1024;

    private readonly IStringLocalizer S = localizer;

    public string Of(ProblemKind kind, string detail) => kind switch
    {
        ProblemKind.TooLarge => S["The file is larger than {0} MB.", FileReading.Limits.Bytes / Mebibyte],
        ProblemKind.TooManyUnits => S["The file has more than {0} texts.", detail],
        ProblemKind.TooManyProblems => S["There are more than {0} problems; the rest of the file was not read.", detail],
        ProblemKind.TooDeep => S["Elements stand more than {0} deep inside each other.", detail],
        ProblemKind.NotXml => S["From here on this is not well-formed XML."],
        ProblemKind.DocumentType => S["The file has a document type declaration. For safety no such file is read."],
        ProblemKind.NotXliff => S["This is not XLIFF: its outermost element is “{0}”.", detail],
        ProblemKind.XliffVersion => S["This is XLIFF of version “{0}”. Only version 2 can be read.", detail],
        ProblemKind.Encoding when detail.Length > 0 => S["The file is encoded in {0}, not in UTF-8.", detail],
        ProblemKind.Encoding => S["From here on this is not UTF-8."],
        ProblemKind.NoId when detail.Length > 0 => S["“{0}” is no id that this site writes.", detail],
        ProblemKind.NoId => S["An id is missing."],
        ProblemKind.DuplicateId => S["The id “{0}” stands twice in its item.", detail],
        ProblemKind.DuplicateItem => S["The item “{0}” stands twice in the file.", detail],
        ProblemKind.OtherVersion => S["It was made from another version of the item than what stands before it."],
        ProblemKind.SourceTag => S["The source in the file has a tag that no text of this site can have: {0}", detail],
        ProblemKind.UnknownTag => S["The translation has a tag that its source has not: {0}", detail],
        ProblemKind.MissingTag => S["The translation lacks a tag of its source: {0}", detail],
        ProblemKind.RepeatedTag => S["The translation has a tag more often than its source: {0}", detail],
        ProblemKind.MisnestedTag => S["A tag is not closed, or overlaps another: {0}", detail],
        ProblemKind.UnknownCharacter => S["There is no character with the number {0}.", detail],
        ProblemKind.PartlyTranslated => S["Only some of its segments are translated."],
        ProblemKind.Plural => S["It has plural forms, which texts of this site have not."],
        ProblemKind.UnclosedText => S["The closing quotation mark is missing."],
        ProblemKind.UnknownEscape => S["A backslash stands before something that it does not go with: {0}", detail],
        _ => S["This is no part of a PO file: {0}", detail],
    };
}
