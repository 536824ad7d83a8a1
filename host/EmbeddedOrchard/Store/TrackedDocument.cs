namespace EmbeddedOrchard.Store;

internal enum Change
{
    None,
    Create,
    Update,
    Delete,
}

/// <summary>A document that a session has loaded or been given, and what is to be done with it at the next flush.</summary>
internal sealed class TrackedDocument(long id, object entity)
{
    public long Id { get; } = id;

    public object Entity { get; } = entity;

    /// <summary>The object, unless this session is about to delete it.</summary>
    public object? Present => Change == Change.Delete ? null : Entity;

    /// <summary>The JSON in the database as this session knows it; null when it has not read it.</summary>
    public string? StoredContent { get; set; }

    /// <summary>The version in the database as this session knows it; null when it has not read it.</summary>
    public long? StoredVersion { get; set; }

    public Change Change { get; set; }

    public bool CheckConcurrency { get; set; }

    /// <summary>There may be only one document of this type: creating a second one is a conflict.</summary>
    public bool OnlyOneOfItsType { get; set; }
}
