namespace OrchardParticipation.Decidim.Formats;

/// <summary>A text in a language.</summary>
/// <param name="Locale">As Decidim writes it: <c>en</c>, <c>pt-BR</c>.</param>
/// <param name="Text">The text, plain or HTML; empty or null where nobody wrote one.</param>
public sealed record LocaleText(string Locale, string? Text);
