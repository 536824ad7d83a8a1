namespace EmbeddedOrchard.Store.Queries;

// Rows as linq2db sees them while it translates; no object of these types is ever made.

internal sealed class DocumentRow
{
    public long Id { get; set; }

    public string Type { get; set; } = "";

    public string? Content { get; set; }

    public long Version { get; set; }
}

internal sealed class JoinedRow<TLeft, TIndex>
{
    public TLeft Left { get; set; } = default!;

    public TIndex Index { get; set; } = default!;
}
