using OrchardCore.Recipes.Models;

namespace EmbeddedOrchard.Recipes.Checking;

/// <summary>The site as it will be when the steps checked so far have run.</summary>
internal sealed class KnownSite
{
    public required KnownContent Content { get; init; }
    public required HashSet<string> Cultures { get; set; }
    public required HashSet<string> Features { get; init; }
    public required HashSet<string> EnabledFeatures { get; init; }
    public required HashSet<string> Recipes { get; init; }

    /// <summary>The recipe that is checked, with the files beside it.</summary>
    public required RecipeDescriptor Recipe { get; init; }

    /// <summary>A feature will be enabled: what it brings is not known before it runs.</summary>
    public bool ChangesFeatures { get; set; }

    /// <summary>The features of the site that steps name, and that are off, or on, now.</summary>
    public List<string> SwitchesOn { get; } = [];

    public List<string> SwitchesOff { get; } = [];

    /// <summary>The versions of content items that earlier steps bring, so that none comes twice.</summary>
    public HashSet<string> VersionIds { get; } = new(StringComparer.Ordinal);

    /// <summary>The files of the media library that steps bring, so that none comes twice.</summary>
    public HashSet<string> MediaPaths { get; } = new(StringComparer.Ordinal);
}
