namespace OrchardParticipation.Awards.Contracts;

/// <summary>Finds what is there, drafts too, for whoever writes. It answers to nobody's rights.</summary>
public interface IAwardItems
{
    /// <summary>The slugs of all awards.</summary>
    Task<IReadOnlyList<string>> AwardsAsync();

    /// <summary>The localization set of the edition with a slug; null if there is none.</summary>
    Task<string?> EditionAsync(string slug);

    /// <summary>The localization sets behind addresses of an edition, as far as there is something.</summary>
    Task<IReadOnlyDictionary<ComponentAddress, string>> PracticesAsync(string edition, IReadOnlyCollection<ComponentAddress> addresses);
}
