namespace OrchardParticipation.Translations.Contracts;

/// <summary>
/// How long a text may be in each language: settings of a part (<c>TitlePart</c>, <c>HtmlBodyPart</c>) in a content type, or of a text
/// or HTML field, under this class' name. Translators see them; a longer text can be saved as a draft, and not published side by side.
/// </summary>
public sealed class TextLimitSettings
{
    /// <summary>Unicode code points of the bare text; null for no limit.</summary>
    public int? MaxCharacters { get; set; }

    /// <summary>Words of Unicode Standard Annex 29; null for no limit.</summary>
    public int? MaxWords { get; set; }
}
