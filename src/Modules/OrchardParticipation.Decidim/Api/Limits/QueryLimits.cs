namespace OrchardParticipation.Decidim.Api.Limits;

/// <summary>What one request may ask for. Page, depth and complexity are those of Decidim; the others stop what these cannot.</summary>
internal static class QueryLimits
{
    /// <summary>Entries of a connection.</summary>
    public const int Page = 50;

    /// <summary>Fields within fields.</summary>
    public const int Depth = 15;

    /// <summary>Fields of the answer, as far as the query tells: those of a connection count once for each entry.</summary>
    public const int Complexity = 5_000;

    /// <summary>Fields of the answer about the schema, by the usual length of its lists. The query of common tools counts some 70,000.</summary>
    public const int Introspection = 100_000;

    /// <summary>Bytes of a request.</summary>
    public const int Body = 64 * 1024;

    /// <summary>Characters of a query.</summary>
    public const int Characters = 16 * 1024;

    /// <summary>Tokens of a query, comments left out.</summary>
    public const int Tokens = 2_000;

    /// <summary>Brackets within brackets, before anything else is known of a query.</summary>
    public const int Nesting = 64;

    /// <summary>Queries in one document, of which a request runs one.</summary>
    public const int Operations = 20;

    /// <summary>Uses of fragments in one document.</summary>
    public const int Spreads = 200;

    /// <summary>Pairs of fields with the same name in the answer, each of which has to be compared.</summary>
    public const int SameNames = 20_000;

    /// <summary>Entries of all lists of an answer together.</summary>
    public const int Entries = 5_000;

    /// <summary>Characters of all texts of an answer together.</summary>
    public const int Texts = 16 * 1024 * 1024;
}
