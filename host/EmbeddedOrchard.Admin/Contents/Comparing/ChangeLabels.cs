using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardParticipation.Text.Comparing.Html.Rendering;

namespace EmbeddedOrchard.Admin.Contents.Comparing;

/// <summary>What the views of changes say, in the page's language. The path of a value keeps the ids of several views on a page apart.</summary>
internal sealed class ChangeLabels(IStringLocalizer<ChangeLabels> localizer)
{
    private readonly IStringLocalizer S = localizer;

    /// <summary>Of a newer state that came after an older one.</summary>
    public ViewLabels Between(ValueChange change) => new(
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
        Unchanged: blocks => S.Plural(blocks, "{0} unchanged passage", "{0} unchanged passages"),
        IdPrefix: $"{change.Path}-");

    /// <summary>Of what somebody else saved and of what the reader of the page typed at the same time.</summary>
    public ViewLabels Beside(ValueChange change) => new(
        CultureInfo.CurrentUICulture.Name,
        Deleted: S["Only in what is saved:"],
        EndOfDeleted: S["End of it."],
        Inserted: S["Only in yours:"],
        EndOfInserted: S["End of it."],
        MovedAway: S["In another place in yours:"],
        MovedHere: S["In another place in what is saved:"],
        Reformatted: S["formatted in another way"],
        LinkWas: S["the saved link is:"],
        LinkAdded: S["no link in what is saved"],
        ImageChanged: S["The saved image is another; its description is:"],
        ElementsChanged: S["In what is saved this is another kind of paragraph, heading or list."],
        Unchanged: blocks => S.Plural(blocks, "{0} unchanged passage", "{0} unchanged passages"),
        IdPrefix: $"{change.Path}-");
}
