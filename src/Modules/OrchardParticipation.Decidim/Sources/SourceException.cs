namespace OrchardParticipation.Decidim.Sources;

/// <summary>A Decidim site cannot be read, or no further. What was read so far is kept.</summary>
internal sealed class SourceException(SourceFailure failure, string detail = "", Exception? inner = null) : Exception($"{failure}: {detail}", inner)
{
    public SourceFailure Failure => failure;

    /// <summary>The address, slug, status or message that it is about; not translated.</summary>
    public string Detail => detail;
}

/// <summary>Why a site cannot be read.</summary>
internal enum SourceFailure
{
    /// <summary>What was given is no address of a site.</summary>
    NotAnAddress,

    /// <summary>The address, or one that it redirects to, leads into a network that is not public.</summary>
    PrivateAddress,

    /// <summary>It is not encrypted, or stops being so.</summary>
    PlainHttp,

    /// <summary>It redirects again and again.</summary>
    Redirects,

    /// <summary>A page answers in place of the API: another site, or one that wants people to sign in first.</summary>
    NotTheApi,

    /// <summary>The API refuses the question.</summary>
    Refused,

    /// <summary>It has no such process, or does not show it.</summary>
    UnknownProcess,

    /// <summary>It asks to be left alone for longer than we wait.</summary>
    Busy,

    /// <summary>It cannot be reached, or the connection breaks again and again.</summary>
    Unreachable,

    /// <summary>It fails or takes too long again and again, even over one proposal.</summary>
    Failing,

    /// <summary>One answer is too large, even with one proposal in it.</summary>
    TooLarge,

    /// <summary>All answers together are too large.</summary>
    TooMuch,

    /// <summary>Its pages do not come to an end.</summary>
    Endless,

    /// <summary>All of it takes too long.</summary>
    TooLong,

    /// <summary>The folder cannot be written.</summary>
    Folder,

    /// <summary>Another download writes to the folder.</summary>
    FolderInUse,

    /// <summary>The folder has pages of another site, or of other processes.</summary>
    FolderOfAnother,
}
