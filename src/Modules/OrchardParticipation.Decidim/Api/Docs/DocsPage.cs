using GraphQL;
using GraphQL.Types;
using OrchardParticipation.Decidim.Api.Limits;

namespace OrchardParticipation.Decidim.Api.Docs;

/// <summary>What the page about the API says.</summary>
public sealed record DocsPage(string Address, int RequestsPerMinute, IReadOnlyList<DocsType> Types)
{
    private static readonly string[] _scalars = ["Boolean", "Float", "ID", "Int", "String"];

    public static IReadOnlyList<string> Queries { get; } =
    [
        """
        { participatoryProcesses { id slug title { translation(locale: "en") } } }
        """,
        """
        query Practices($component: ID!, $after: String) {
          component(id: $component) {
            ... on Proposals {
              proposals(first: 50, after: $after, order: {publishedAt: "asc"}) {
                pageInfo { hasNextPage endCursor }
                nodes { id state title { translations { locale text } } }
              }
            }
          }
        }
        """,
    ];

    public IReadOnlyList<string> Examples => Queries;

    public DocsLimits Limits { get; } = new(QueryLimits.Page, QueryLimits.Depth, QueryLimits.Complexity, QueryLimits.Body, QueryLimits.Characters);

    /// <summary>Types in the order of their names, the query before all others.</summary>
    internal static IReadOnlyList<DocsType> TypesOf(ISchema schema) =>
        [.. schema.AllTypes
            .Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal) && !_scalars.Contains(type.Name))
            .OrderByDescending(type => type == schema.Query)
            .ThenBy(type => type.Name, StringComparer.Ordinal)
            .Select(TypeOf)];

    private static DocsType TypeOf(IGraphType type) => new(
        type.Name,
        type.Description ?? "",
        [.. (type as IImplementInterfaces)?.ResolvedInterfaces.Select(one => one.Name) ?? []],
        [.. (type as IComplexGraphType)?.Fields.Select(FieldOf) ?? []]);

    private static DocsField FieldOf(FieldType field)
    {
        var named = field.ResolvedType!.GetNamedType().Name;
        return new(
            field.Name,
            field.ResolvedType!.ToString() ?? named,
            _scalars.Contains(named) ? null : named,
            field.Description ?? "",
            [.. field.Arguments?.Select(argument => new DocsArgument(argument.Name, argument.ResolvedType!.ToString() ?? "", argument.Description ?? "")) ?? []]);
    }
}

public sealed record DocsLimits(int Page, int Depth, int Complexity, int Body, int Characters);

public sealed record DocsType(string Name, string Description, IReadOnlyList<string> Interfaces, IReadOnlyList<DocsField> Fields);

/// <param name="Name">The name.</param>
/// <param name="Type">As the language of schemas writes it: <c>[Proposal]</c>.</param>
/// <param name="Link">The type that the page describes; null for one that GraphQL brings.</param>
/// <param name="Description">What it is.</param>
/// <param name="Arguments">What can be asked of it.</param>
public sealed record DocsField(string Name, string Type, string? Link, string Description, IReadOnlyList<DocsArgument> Arguments);

public sealed record DocsArgument(string Name, string Type, string Description);
