using Microsoft.Extensions.Localization;

namespace OrchardParticipation.Decidim.Sources;

/// <summary>Says in the reader's language why a site cannot be read.</summary>
internal sealed class SourceTexts(IStringLocalizer<SourceTexts> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public string Of(SourceException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception.Failure switch
        {
            SourceFailure.NotAnAddress => S["“{0}” is not the address of a Decidim site or the short name of a process.", exception.Detail],
            SourceFailure.PrivateAddress => S["“{0}” leads into a network that is not public. The operator of this site can allow it.", exception.Detail],
            SourceFailure.PlainHttp => S["“{0}” is not encrypted. Use an address that begins with https.", exception.Detail],
            SourceFailure.Redirects => S["The site redirects again and again ({0}).", exception.Detail],
            SourceFailure.NotTheApi => S["This site answers with a page instead of the API ({0}). Perhaps it is not a Decidim site, or people have to sign in first.", exception.Detail],
            SourceFailure.Refused => S["The site refuses the question: {0}", exception.Detail],
            SourceFailure.UnknownProcess => S["The site does not show a process “{0}”.", exception.Detail],
            SourceFailure.Busy => S["The site asks to be left alone for a while ({0}). What came so far is kept: start again later.", exception.Detail],
            SourceFailure.Unreachable => S["The site cannot be reached ({0}). What came so far is kept: start again later.", exception.Detail],
            SourceFailure.Failing => S["The site fails again and again ({0}). What came so far is kept: start again later.", exception.Detail],
            SourceFailure.TooLarge => S["An answer of the site is too large ({0}).", exception.Detail],
            SourceFailure.TooMuch => S["The site has more than is read at once ({0}). Read its processes one by one.", exception.Detail],
            SourceFailure.Endless => S["The pages of component {0} do not come to an end. What came so far is kept.", exception.Detail],
            SourceFailure.TooLong => S["Reading the site takes longer than allowed ({0}). What came so far is kept: start again.", exception.Detail],
            SourceFailure.Folder => S["The folder for the answers cannot be written: {0}", exception.Detail],
            SourceFailure.FolderInUse => S["Another download writes to this folder."],
            SourceFailure.FolderOfAnother => S["This folder has answers of another site or of other processes ({0}).", exception.Detail],
            _ => exception.Message,
        };
    }
}
