namespace OrchardParticipation.Awards.Editing;

/// <summary>One input of a form, under its full name.</summary>
public record Input(string Name, string Label)
{
    public string Id => Name.Replace('.', '_').Replace('[', '_').Replace("]", "", StringComparison.Ordinal);

    public string? Hint { get; init; }

    /// <summary>Several lines.</summary>
    public bool IsLong { get; init; }
}

public sealed record TextInput(string Name, string Label, string? Value) : Input(Name, Label)
{
    /// <summary>What may be chosen from, though anything may be typed.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];
}

public sealed record LanguageInputs(string Name, string Label, FieldTexts Texts) : Input(Name, Label);

public sealed record ChoiceInput(string Name, string Label, string? Value, IReadOnlyList<string> Choices) : Input(Name, Label)
{
    /// <summary>What people call a choice.</summary>
    public Func<string, string> NameOf { get; init; } = choice => choice;

    /// <summary>What choosing nothing is called; null when something must be chosen.</summary>
    public string? None { get; init; }
}
