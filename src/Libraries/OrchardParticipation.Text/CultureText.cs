namespace OrchardParticipation.Text;

/// <summary>A text and the culture in which it is written.</summary>
public readonly record struct CultureText(string Culture, string Text)
{
    /// <summary>False when a reader of <paramref name="culture"/> must be told that this is another language.</summary>
    public bool IsIn(string culture) =>
        culture.StartsWith(Culture, StringComparison.OrdinalIgnoreCase)
        && (culture.Length == Culture.Length || culture[Culture.Length] == '-');
}
