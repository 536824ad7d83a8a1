using System.Text.Json.Nodes;

namespace OrchardParticipation.Translations.Sharing;

/// <summary>The shared parts of an item, as they were last published in any language.</summary>
internal sealed class SharedFacts
{
    // For units of work that are under way while another one publishes. Drafts are brought forward with each publication.
    private const int MostPast = 8;

    public string LocalizationSet { get; set; } = "";

    /// <summary>One more with each publication that changed a fact.</summary>
    public int Number { get; set; }

    public JsonObject Parts { get; set; } = [];

    /// <summary>The states before, the newest last.</summary>
    public IList<SharedState> Past { get; set; } = [];

    /// <summary>The state that a row began with; the present one when nobody knows.</summary>
    public JsonObject At(int number) => Past.FirstOrDefault(state => state.Number == number)?.Parts ?? Parts;

    public void Change(JsonObject parts)
    {
        Past.Add(new SharedState { Number = Number, Parts = Parts });
        while (Past.Count > MostPast)
        {
            Past.RemoveAt(0);
        }

        (Number, Parts) = (Number + 1, parts);
    }
}

internal sealed class SharedState
{
    public int Number { get; set; }

    public JsonObject Parts { get; set; } = [];
}
