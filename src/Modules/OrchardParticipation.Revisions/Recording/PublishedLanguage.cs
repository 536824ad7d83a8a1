using System.Text.Json.Nodes;

namespace OrchardParticipation.Revisions.Recording;

/// <summary>A row of one language of an item, with what a revision says about it.</summary>
internal sealed record PublishedLanguage(string LocalizationSet, string Culture)
{
    public required string ContentType { get; init; }

    public required string ContentItemId { get; init; }

    public required string VersionId { get; init; }

    public string Title { get; init; } = "";

    public string Html { get; init; } = "";

    public string? Author { get; init; }

    public JsonObject? Facts { get; init; }
}
