using OrchardCore.ContentManagement;
using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Contracts;

/// <summary>What is the same about an award in every language.</summary>
public sealed class AwardPart : ContentPart
{
    public string? Slug { get; set; }

    public LocalizedText Organizer { get; set; } = LocalizedText.Empty;

    public string? Website { get; set; }

    public string? ContactEmail { get; set; }

    public int? FirstYear { get; set; }
}
