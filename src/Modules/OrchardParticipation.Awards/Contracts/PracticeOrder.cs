namespace OrchardParticipation.Awards.Contracts;

/// <summary>The orders in which a reader may see practices; the name in addresses is the kebab-case of the member.</summary>
public enum PracticeOrder
{
    Result,
    Title,
    Place,
    Newest,
}
