namespace EmbeddedOrchard.Admin.ContentTypes;

internal enum SettingKind
{
    Text,
    Number,
    Check,
    Choice,

    /// <summary>Several values, one on each line.</summary>
    Lines,

    /// <summary>The id of a taxonomy, chosen by its title.</summary>
    Taxonomy,
}

/// <summary>One input of a settings form. <paramref name="Name"/> is the property's, <paramref name="Label"/> the same in words.</summary>
internal sealed record SettingInput(string Name, string Label, SettingKind Kind, string Value, IReadOnlyList<string> Choices)
{
    public const string Prefix = "Settings.";

    public string Field => Prefix + Name;

    public bool IsChecked => Kind == SettingKind.Check && Value == bool.TrueString;
}
