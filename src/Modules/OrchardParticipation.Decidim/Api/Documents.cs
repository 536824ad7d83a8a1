using System.Collections.Concurrent;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using OrchardParticipation.Decidim.Api.Limits;

namespace OrchardParticipation.Decidim.Api;

/// <summary>Takes queries apart and refuses what costs too much, before it is validated. What was found to be valid is kept: clients ask the same again and again.</summary>
internal sealed class Documents(ISchema schema)
{
    private const int MostKept = 256;

    private readonly GraphQLDocumentBuilder _builder = new() { MaxDepth = QueryLimits.Nesting };
    private readonly ConcurrentDictionary<string, GraphQLDocument> _valid = new(StringComparer.Ordinal);

    /// <summary>The document of a query, and whether it is known to be valid.</summary>
    /// <exception cref="ExecutionError">It is none, or costs too much.</exception>
    public (GraphQLDocument Document, bool IsValid) Read(string query)
    {
        if (_valid.TryGetValue(query, out var known))
        {
            return (known, true);
        }

        if (query.Length > QueryLimits.Characters || Tokens.Count(query, QueryLimits.Tokens) > QueryLimits.Tokens)
        {
            throw Refusal.TooLong(QueryLimits.Tokens);
        }

        GraphQLDocument document;
        try
        {
            document = _builder.Build(query);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw Refusal.TooNested();
        }

        return Measure.Refuse(document, schema) is { } refusal ? throw refusal : (document, false);
    }

    public void Keep(string query, GraphQLDocument document)
    {
        if (_valid.Count >= MostKept)
        {
            _valid.Clear();
        }

        _valid[query] = document;
    }
}
