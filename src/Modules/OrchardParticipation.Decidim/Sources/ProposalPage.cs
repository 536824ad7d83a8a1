using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Sources;

/// <summary>Where a page of proposals stands among the others.</summary>
/// <param name="Proposals">How many it shows.</param>
/// <param name="IsEmpty">Whether it has no places at all, not even of proposals that are hidden.</param>
/// <param name="HasNext">Whether the site says that there are more.</param>
/// <param name="EndCursor">Behind what the next one begins.</param>
internal sealed record ProposalPage(int Proposals, bool IsEmpty, bool HasNext, string? EndCursor)
{
    /// <returns>Null if it is no answer to <see cref="DecidimQueries.Proposals"/>.</returns>
    public static ProposalPage? Of(JsonObject? answer) =>
        (answer?["data"] as JsonObject)?["component"] is JsonObject component && component["proposals"] is JsonObject proposals
        && proposals["edges"] is JsonArray edges && proposals["pageInfo"] is JsonObject info
            ? new ProposalPage(
                edges.Count(edge => (edge as JsonObject)?["node"] is JsonObject),
                edges.Count == 0,
                info["hasNextPage"] is JsonValue next && next.TryGetValue<bool>(out var more) && more,
                info["endCursor"] is JsonValue cursor ? cursor.ToString() : null)
            : null;
}
