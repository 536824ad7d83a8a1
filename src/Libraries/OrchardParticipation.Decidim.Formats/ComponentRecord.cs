using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Formats;

/// <summary>A component of a process: a list of proposals, of meetings, a page.</summary>
public sealed record ComponentRecord
{
    /// <summary>The manifest of components that hold proposals.</summary>
    public const string Proposals = "proposals";

    public string? Id { get; init; }

    /// <summary>What it holds: <c>proposals</c>, <c>meetings</c>. Lower case, whatever the source writes.</summary>
    public string? ManifestName { get; init; }

    public TranslatedField Name { get; init; } = TranslatedField.Empty;

    public int? Weight { get; init; }

    /// <summary>With <c>global</c>, <c>default_step</c> and <c>steps</c>; null where the source does not say.</summary>
    public JsonObject? Settings { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Everything else that the source says, as it was.</summary>
    public JsonObject Others { get; init; } = [];
}
