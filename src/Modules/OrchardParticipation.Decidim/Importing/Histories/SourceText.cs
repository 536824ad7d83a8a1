namespace OrchardParticipation.Decidim.Importing.Histories;

/// <summary>What a language says.</summary>
/// <param name="Culture">The language.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Html">The body.</param>
internal sealed record SourceText(string Culture, string Title, string Html)
{
    /// <summary>Nobody wrote anything: the language does not exist.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Title) && string.IsNullOrWhiteSpace(Html);
}
