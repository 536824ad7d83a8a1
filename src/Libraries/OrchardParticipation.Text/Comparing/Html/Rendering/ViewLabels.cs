namespace OrchardParticipation.Text.Comparing.Html.Rendering;

/// <summary>
/// What a view says in words, in the language of its page. Empty texts are left out. The first four are for screen readers
/// and stand in <c>span.visually-hidden</c>; the others are seen by all and stand in <c>span.diff-note</c>.
/// </summary>
/// <param name="Culture">The language of the labels, for their <c>lang</c>.</param>
/// <param name="Deleted">Before deleted text.</param>
/// <param name="EndOfDeleted">After it.</param>
/// <param name="Inserted">Before inserted text.</param>
/// <param name="EndOfInserted">After it.</param>
/// <param name="MovedAway">At the old place of a moved block, before the number that leads to the new one.</param>
/// <param name="MovedHere">At the new place, before the number that leads to the old one.</param>
/// <param name="Reformatted">After text whose format changed.</param>
/// <param name="LinkWas">After text whose link changed, before the old address as text.</param>
/// <param name="LinkAdded">After text that was no link.</param>
/// <param name="ImageChanged">After an image that changed, before the old alternative text.</param>
/// <param name="ElementsChanged">At the start of a block that became another kind of block.</param>
/// <param name="IdPrefix">Before every <c>id</c> of the view, if a page has several.</param>
public sealed record ViewLabels(
    string Culture,
    string Deleted = "",
    string EndOfDeleted = "",
    string Inserted = "",
    string EndOfInserted = "",
    string MovedAway = "",
    string MovedHere = "",
    string Reformatted = "",
    string LinkWas = "",
    string LinkAdded = "",
    string ImageChanged = "",
    string ElementsChanged = "",
    string IdPrefix = "diff-")
{
    /// <summary>Numbers and signs alone.</summary>
    public static ViewLabels None { get; } = new("");
}
