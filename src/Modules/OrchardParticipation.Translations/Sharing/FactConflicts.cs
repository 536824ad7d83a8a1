using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace OrchardParticipation.Translations.Sharing;

/// <summary>Facts that a draft and another language changed in different ways: somebody says which it is to be.</summary>
internal sealed class FactConflicts(IContentManager contents, FactSharing sharing)
{
    /// <summary>What is to be decided about an item.</summary>
    public IReadOnlyList<FactConflict> Of(ContentItem item)
    {
        var mine = sharing.PartsOf(item);
        return [.. (item.As<SharedFactsPart>()?.Conflicts ?? []).Select(conflict => new FactConflict(conflict.Path, Words(Find(mine, conflict)), Words(conflict.Theirs)))];
    }

    /// <summary>Saves a draft in which each fact says what was decided; false if there was nothing to decide.</summary>
    /// <param name="item">The draft, to be written.</param>
    /// <param name="decisions">For paths of facts: whether it is to be what the other language says.</param>
    public async Task<bool> DecideAsync(ContentItem item, IReadOnlyDictionary<string, bool> decisions)
    {
        var conflicts = item.As<SharedFactsPart>()?.Conflicts ?? [];
        if (!conflicts.Any(conflict => decisions.ContainsKey(conflict.Path)))
        {
            return false;
        }

        var parts = sharing.PartsOf(item);
        foreach (var conflict in conflicts.Where(conflict => decisions.GetValueOrDefault(conflict.Path)))
        {
            var (value, steps) = (parts, conflict.Steps());
            foreach (var step in steps.SkipLast(1))
            {
                value = value[step] as JsonObject ?? (JsonObject)(value[step] = new JsonObject());
            }

            value[steps[^1]] = conflict.Theirs?.DeepClone();
        }

        SharedParts.Put(item, parts);
        FactSharing.Stamp(item, FactSharing.NumberOf(item), [.. conflicts.Where(conflict => !decisions.ContainsKey(conflict.Path))]);
        await contents.SaveDraftAsync(item);
        return true;
    }

    private static JsonNode? Find(JsonObject parts, SharedConflict conflict) =>
        conflict.Steps().Aggregate((JsonNode?)parts, (value, name) => (value as JsonObject)?[name]);

    // As people read it, as far as a value without its editor can be.
    private static string Words(JsonNode? value) => value switch
    {
        null => "",
        JsonArray list => string.Join(", ", list.Select(Words)),
        JsonObject fields => string.Join(", ", fields.Where(field => field.Value is not null).Select(field => $"{field.Key}: {Words(field.Value)}")),
        _ => value.ToString(),
    };
}

/// <param name="Path">Where the fact stands: <c>PracticePart.Place.City</c>.</param>
/// <param name="Mine">What the draft says; empty for nothing.</param>
/// <param name="Theirs">What the other language said when it was published.</param>
public sealed record FactConflict(string Path, string Mine, string Theirs)
{
    /// <summary>For people: without the part.</summary>
    public string Name => string.Join(" › ", Path.Split('.').Skip(1));
}
