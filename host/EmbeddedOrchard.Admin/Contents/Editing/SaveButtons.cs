using EmbeddedOrchard.Admin.Trees;
using Microsoft.AspNetCore.Http;

namespace EmbeddedOrchard.Admin.Contents.Editing;

/// <summary>The buttons of an editor, under Orchard's names: each has a value that goes back and one that goes on editing.</summary>
internal static class SaveButtons
{
    public const string Save = "submit.Save";
    public const string Publish = "submit.Publish";

    /// <summary>Not Orchard's: the answer to the question whether a text that nobody has translated is to be published.</summary>
    public const string PublishAsItIs = "submit.PublishAsItIs";

    public const string Continuing = "AndContinue";

    public static bool Continues(IFormCollection form) =>
        form[Save] == Save + Continuing || form[Publish] == Publish + Continuing || form[Publish] == PublishAsItIs + Continuing
        || TreeButtons.Pressed(form) is not null;
}
