using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace OrchardParticipation.Translations.Contracts;

/// <summary>
/// On a version that was published: the shared parts as it was published with, where other languages have changed them since. No content
/// type has it. It travels with the version: a site that imports all versions then knows which of them changed a fact.
/// </summary>
public sealed class PublishedFactsPart : ContentPart
{
    /// <summary>The shared parts by their names.</summary>
    public JsonObject? Parts { get; set; }
}
