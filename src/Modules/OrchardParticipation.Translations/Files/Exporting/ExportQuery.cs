using OrchardParticipation.Translations.Desk;

namespace OrchardParticipation.Translations.Files.Exporting;

/// <summary>What is asked for: one item, or what the desk shows.</summary>
public sealed record ExportQuery(string? Item, string? Group, string? Language, string? State, string? Q, string? Translator = null)
{
    public DeskQuery Desk => new(Group, Language, State, Q, Translator);

    /// <summary>For forms and addresses.</summary>
    public IDictionary<string, string?> RouteValues() => new Dictionary<string, string?>
    {
        ["item"] = Item,
        ["group"] = Group,
        ["language"] = Language,
        ["state"] = State,
        ["q"] = Q,
        ["translator"] = Translator,
    };
}

/// <summary>What the form of the page adds.</summary>
/// <param name="To">The language to translate into; empty for all of the site.</param>
/// <param name="Format">A name of <see cref="FileFormat"/>.</param>
/// <param name="Passages">A name of <see cref="ExportScope"/>.</param>
public sealed record ExportChoice(string? To, string? Format, string? Passages);

/// <summary>Which passages of an item are exported.</summary>
public enum ExportScope
{
    /// <summary>Those that are to do.</summary>
    Open,

    /// <summary>All of them.</summary>
    All,
}
