namespace OrchardParticipation.Awards.Practices;

/// <summary>The orders in which a reader may see practices; the name in addresses is the kebab-case of the member.</summary>
internal enum PracticeOrder
{
    Result,
    Title,
    Place,
    Newest,
}
