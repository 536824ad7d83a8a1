namespace OrchardParticipation.Translation.Formats;

/// <summary>What is wrong with a file or with one unit of it.</summary>
public enum ProblemKind
{
    /// <summary>File: it has more bytes than the limit, which is the detail.</summary>
    TooLarge,

    /// <summary>File: it has more units than the limit, which is the detail.</summary>
    TooManyUnits,

    /// <summary>File: it has more problems than the limit, which is the detail; the rest was not read.</summary>
    TooManyProblems,

    /// <summary>File: its elements nest deeper than the limit, which is the detail.</summary>
    TooDeep,

    /// <summary>File: it is not well-formed XML. The detail is empty.</summary>
    NotXml,

    /// <summary>File: it has a document type declaration, which XLIFF does not need and attacks do.</summary>
    DocumentType,

    /// <summary>File: it is XML, but not XLIFF; the detail is the name of its root.</summary>
    NotXliff,

    /// <summary>File: it is XLIFF, but not XLIFF 2; the detail is the version.</summary>
    XliffVersion,

    /// <summary>File: it is not encoded in UTF-8; the detail is its encoding, or empty if it only claims to be.</summary>
    Encoding,

    /// <summary>Item or unit: it has no id, or one that this site cannot have written; the detail is that id.</summary>
    NoId,

    /// <summary>Unit: its id stands twice in the item. None of the two is read.</summary>
    DuplicateId,

    /// <summary>Item: its id stands twice in the file. The second is not read.</summary>
    DuplicateItem,

    /// <summary>Unit: it was made from another version of the item than the units before; the detail is that version.</summary>
    OtherVersion,

    /// <summary>Unit: the source of the file has a tag that no line of text may have, or a code whose tag the file does not hold.</summary>
    SourceTag,

    /// <summary>Unit: the translation has a tag that the source has not.</summary>
    UnknownTag,

    /// <summary>Unit: the translation lacks a tag of the source.</summary>
    MissingTag,

    /// <summary>Unit: the translation has a tag more often than the source.</summary>
    RepeatedTag,

    /// <summary>Unit: a tag is not closed, is closed before it is opened, or overlaps another; or a link stands inside a link.</summary>
    MisnestedTag,

    /// <summary>Unit: a character that does not exist; the detail is its number.</summary>
    UnknownCharacter,

    /// <summary>Unit: some of its segments have a translation and others have none.</summary>
    PartlyTranslated,

    /// <summary>PO unit: it has plural forms, which texts of this site have not.</summary>
    Plural,

    /// <summary>PO unit: a line that is no part of an entry, or an entry with a part missing; the detail is its beginning.</summary>
    Syntax,

    /// <summary>PO unit: a text whose closing quote is missing.</summary>
    UnclosedText,

    /// <summary>PO unit: a backslash before something that it does not go with, which is the detail.</summary>
    UnknownEscape,
}
