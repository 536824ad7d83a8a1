using System.Text.Json.Nodes;
using EmbeddedOrchard.Admin.Contents.Comparing;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Admin.Contents.Colliding;

/// <summary>
/// Brings together what two people did to one item, value by value. The state that the second one opened is the common
/// ground, known by its marks (a three-way merge): where only one of them changed a value, there is nothing to choose.
/// </summary>
internal sealed class Collisions(ItemComparison comparison)
{
    /// <summary>A copy of the values that no editing reaches.</summary>
    public static ContentItem Snapshot(ContentItem item) =>
        new() { ContentType = item.ContentType, Data = (JsonObject)item.Data.DeepClone() };

    /// <summary>Takes what only the other one changed over into <paramref name="mine"/>, and lists the rest.</summary>
    public async Task<Collision> MergeAsync(ContentItem mine, Settlement settlement, ValueMarks opened)
    {
        var choices = settlement.Choices;
        List<ValueChange> takenOver = [];
        List<CollidedValue> both = [];
        foreach (var change in (await comparison.CompareAsync(settlement.Theirs, mine)).Changes.Where(change => ValuePaths.IsText(change.Path)))
        {
            var path = change.Path;
            if (choices.IsAbout(path))
            {
                // Chosen before: that stands while their value is still the one that was shown.
                both.Add(new CollidedValue(change, opened.Has(path, change.Old) ? choices[path] : null));
            }
            else if (opened.Has(path, change.Old))
            {
                // They left it alone.
            }
            else if (opened.Has(path, change.New))
            {
                takenOver.Add(new ValueChange(change.New, change.Old));
                ValuePaths.Set(mine, path, change.Old?.Json);
            }
            else
            {
                both.Add(new CollidedValue(change, null));
            }
        }

        return new Collision(takenOver, both);
    }

    /// <summary>
    /// The choices of a form again, made or not. While something else in the form is wrong, not all of it was read: what was
    /// typed for a value may then be known to the form only.
    /// </summary>
    public async Task<Collision?> AgainAsync(ContentItem mine, Settlement settlement)
    {
        var choices = settlement.Choices;
        if (choices.IsEmpty)
        {
            return null;
        }

        var compared = await comparison.CompareAsync(settlement.Theirs, mine);
        var values = compared.Changes.Concat(compared.Unchanged.Select(value => new ValueChange(value, value)));

        return new Collision([], [.. values.Where(change => choices.IsAbout(change.Path)).Select(change => new CollidedValue(change, choices[change.Path]))]) { IsAgain = true };
    }
}
