using EmbeddedOrchard.Admin.Contents.Comparing;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Admin.Contents.Colliding;

/// <summary>Puts what an editor chose to keep of somebody else's work back, after the form was written into the item.</summary>
internal sealed class Settlement(Choices choices, ContentItem stored)
{
    public ContentItem Theirs { get; } = Collisions.Snapshot(stored);

    /// <summary>What the form said; null before <see cref="Settle"/>.</summary>
    public ContentItem? Mine { get; private set; }

    public Choices Choices => choices;

    public void Settle(ContentItem edited)
    {
        Mine = Collisions.Snapshot(edited);
        foreach (var path in choices.Paths.Where(path => choices[path] == Choice.Theirs && ValuePaths.IsText(path) && ValuePaths.IsIn(edited, path)))
        {
            ValuePaths.Set(edited, path, ValuePaths.Get(Theirs, path));
        }
    }
}
