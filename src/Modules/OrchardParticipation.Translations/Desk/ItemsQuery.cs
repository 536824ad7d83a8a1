namespace OrchardParticipation.Translations.Desk;

/// <summary>What is asked for: one item, or what the desk shows.</summary>
public sealed record ItemsQuery(string? Item, string? Group, string? Language, string? State, string? Q, string? Translator = null)
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
