using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace OrchardParticipation.Translations.Sharing;

/// <summary>On each row of an item with shared parts: which state of the shared facts it began with. No content type has it.</summary>
internal sealed class SharedFactsPart : ContentPart
{
    /// <summary>The number of that state (<see cref="SharedFacts.Number"/>); 0 when nobody knows.</summary>
    public int Number { get; set; }

    /// <summary>Facts that this draft changed and that another language, published meanwhile, changed in a different way.</summary>
    public IList<SharedConflict> Conflicts { get; set; } = [];
}

/// <summary>A fact that two drafts changed.</summary>
internal sealed class SharedConflict
{
    /// <summary>Where the fact stands: <c>PracticePart.Place.City</c>.</summary>
    public string Path { get; set; } = "";

    /// <summary>The same by its names: some have a dot. What was noted before names were has none.</summary>
    public IList<string> Names { get; set; } = [];

    /// <summary>The names that lead to the fact.</summary>
    public IReadOnlyList<string> Steps() => Names.Count > 0 ? [.. Names] : Path.Split('.');

    /// <summary>What the other language said.</summary>
    public JsonNode? Theirs { get; set; }
}
