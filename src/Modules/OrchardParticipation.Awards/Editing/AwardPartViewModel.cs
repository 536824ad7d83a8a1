namespace OrchardParticipation.Awards.Editing;

public class AwardPartViewModel
{
    public string? Slug { get; set; }

    public FieldTexts Organizer { get; set; } = [];

    public string? Website { get; set; }

    public string? ContactEmail { get; set; }

    public string? FirstYear { get; set; }
}
