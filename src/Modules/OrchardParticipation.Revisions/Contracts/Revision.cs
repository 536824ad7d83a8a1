using System.Text.Json.Nodes;

namespace OrchardParticipation.Revisions.Contracts;

/// <summary>
/// One language of an item became public, or ceased to be. Revisions are appended and never changed; the texts stay in
/// the version rows that they name.
/// </summary>
public sealed class Revision
{
    /// <summary>What ties the languages of the item together.</summary>
    public string LocalizationSet { get; set; } = "";

    /// <summary>The permanent number within the set, from 1. One publication here has one; an imported one may span several languages.</summary>
    public int Number { get; set; }

    public string Culture { get; set; } = "";

    /// <summary>
    /// Whether another language has this number already: what was imported may have changed several of them at once.
    /// </summary>
    public bool IsFurtherLanguage { get; set; }

    public string ContentType { get; set; } = "";

    public string ContentItemId { get; set; } = "";

    /// <summary>The version row that became public; null when the language was removed.</summary>
    public string? VersionId { get; set; }

    /// <summary>The version row that was public before, if there was one.</summary>
    public string? ReplacedVersionId { get; set; }

    /// <summary>The name to show; null when nobody is known.</summary>
    public string? Author { get; set; }

    public DateTime Utc { get; set; }

    /// <summary>The facts that all languages share, as they were: later publications overwrite them in the version row.</summary>
    public JsonObject? Facts { get; set; }

    /// <summary>Whether the language ceased to be public.</summary>
    public bool IsRemoval() => VersionId is null;
}
