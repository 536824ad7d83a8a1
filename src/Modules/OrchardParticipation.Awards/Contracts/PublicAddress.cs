namespace OrchardParticipation.Awards.Contracts;

/// <summary>The permanent address of a practice, whatever the language.</summary>
public sealed record PublicAddress(string Edition, int Component, int Number)
{
    /// <summary>The canonical address of a practice; null while it has none, and then it has no page.</summary>
    public static PublicAddress? Of(PracticePart practice) =>
        string.IsNullOrEmpty(practice.Edition) || practice.Addresses.Count == 0
            ? null
            : new PublicAddress(practice.Edition, practice.Addresses[0].Component, practice.Addresses[0].Number);
}
