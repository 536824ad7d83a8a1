namespace OrchardParticipation.Awards.Contracts;

/// <summary>What was read from public content and is kept in memory until the next public change.</summary>
public interface IPublicSnapshots
{
    /// <summary>
    /// The value of a name, loaded once for each state of public content. It is shared by all requests and readers: it must be safe
    /// for all of them, and whether a reader may see it is asked anew each time. What this unit of work has not committed yet is for
    /// its own eyes and not kept.
    /// </summary>
    Task<T> GetAsync<T>(string name, Func<Task<T>> load)
        where T : class;

    /// <summary>Says that this unit of work changes what readers see though no content item changes: after its commit all is loaded anew.</summary>
    void Change();
}
