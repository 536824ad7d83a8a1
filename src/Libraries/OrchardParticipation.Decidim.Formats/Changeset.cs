using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Formats;

/// <summary>
/// What one version changed, as PaperTrail stores it and Decidim's API gives it away: <c>{"title":[{"en":"a"},{"en":"b"}]}</c>. Columns
/// with texts in several languages hold all of them on both sides, whichever was edited.
/// </summary>
public sealed class Changeset
{
    private Changeset(IReadOnlyList<AttributeChange> changes, IReadOnlyList<string> unknown) => (Changes, Unknown) = (changes, unknown);

    /// <summary>In the order of the source.</summary>
    public IReadOnlyList<AttributeChange> Changes { get; }

    /// <summary>Names of values that are not an old and a new one.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>Reads the JSON value; null and what is no object have no changes.</summary>
    public static Changeset Of(JsonNode? value)
    {
        var fields = value as JsonObject ?? [];
        return new Changeset(
            [.. fields.Where(IsChange).Select(field => new AttributeChange(field.Key, field.Value![0]?.DeepClone(), field.Value[1]?.DeepClone()))],
            [.. fields.Where(field => !IsChange(field)).Select(field => field.Key)]);
    }

    /// <summary>The change of an attribute; null if it did not change.</summary>
    public AttributeChange? Find(string attribute) => Changes.FirstOrDefault(change => change.Attribute == attribute);

    private static bool IsChange(KeyValuePair<string, JsonNode?> field) => field.Value is JsonArray { Count: 2 };
}

/// <summary>The old and the new value of a column.</summary>
/// <param name="Attribute">The name of the column: <c>title</c>, <c>decidim_proposals_proposal_state_id</c>.</param>
/// <param name="Old">Null where there was none.</param>
/// <param name="New">Null where there is none any more.</param>
public sealed record AttributeChange(string Attribute, JsonNode? Old, JsonNode? New)
{
    /// <summary>
    /// The languages whose texts changed. A language that the new side does not have counts, too; Decidim's own pages pass it over.
    /// </summary>
    public IReadOnlyList<string> Locales => TranslatedField.Of(Old).ChangesTo(TranslatedField.Of(New));
}
