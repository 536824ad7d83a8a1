namespace OrchardParticipation.Awards;

public static class Features
{
    public const string Awards = "OrchardParticipation.Awards";
}
