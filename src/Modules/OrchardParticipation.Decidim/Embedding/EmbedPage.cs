using OrchardParticipation.Text;

namespace OrchardParticipation.Decidim.Embedding;

/// <summary>What a frame shows.</summary>
/// <param name="Edition">The edition of a practice; null when the page is about an edition.</param>
/// <param name="Title">The title, which leads to the page.</param>
/// <param name="Place">Where it takes place, if that is known.</param>
/// <param name="Address">The address of the page itself.</param>
public sealed record EmbedPage(EmbedText? Edition, EmbedText Title, EmbedText? Place, string Address);

/// <summary>A text, with its language when that is not the page's.</summary>
public sealed record EmbedText(string Text, string? Lang)
{
    public string? Dir => Lang is null ? null : Names.DirectionOf(Lang);

    internal static EmbedText Of(string text, string culture, string pageCulture) =>
        new(text, string.Equals(culture, pageCulture, StringComparison.OrdinalIgnoreCase) ? null : culture);
}
