namespace EmbeddedOrchard.Store;

/// <summary>Something beside the database, such as files, that becomes true with a commit or not at all.</summary>
internal interface ISessionCompanion
{
    /// <summary>Makes it true, just before the commit. What it throws gives up the commit, and <see cref="Undo"/> follows.</summary>
    void Apply();

    /// <summary>The commit is done: nothing can be taken back any more.</summary>
    void Complete();

    /// <summary>There is no commit: what was applied is taken back, and what was not is forgotten. Throws nothing.</summary>
    void Undo();
}
