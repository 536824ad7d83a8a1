namespace OrchardParticipation.Awards.Editing;

public class AwardPartViewModel
{
    public string? Slug { get; set; }

    public FieldTexts Organizer { get; set; } = [];

    public string? Website { get; set; }

    public string? ContactEmail { get; set; }

    public string? FirstYear { get; set; }

    /// <summary>Shows in another form what was typed into this one.</summary>
    public void CopyTo(AwardPartViewModel other)
    {
        other.Slug = Slug;
        other.Organizer = Organizer;
        other.Website = Website;
        other.ContactEmail = ContactEmail;
        other.FirstYear = FirstYear;
    }
}
