using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using OrchardParticipation.Decidim.Api.Schema;

namespace OrchardParticipation.Decidim.Api.Limits;

/// <summary>
/// Measures a document before it is validated, in one walk: each fragment is measured once, however often it is used. A connection
/// counts its entries' fields once for each entry of a page.
/// </summary>
internal sealed class Measure
{
    private const string PageInfo = "pageInfo";

    private readonly ISchema _schema;
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Size?> _measured = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _names = new(StringComparer.Ordinal);
    private int _spreads;
    private string? _ring;

    private Measure(ISchema schema) => _schema = schema;

    /// <summary>Why a document is refused; null when it is not.</summary>
    public static ExecutionError? Refuse(GraphQLDocument document, ISchema schema)
    {
        var measure = new Measure(schema);
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
        {
            measure._fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
        }

        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        var sizes = operations.ConvertAll(operation => measure.Of(operation.SelectionSet, schema.Query));

        // A fragment that no operation uses is validated all the same.
        foreach (var name in measure._fragments.Keys)
        {
            sizes.Add(measure.OfFragment(name));
        }

        var most = sizes.Aggregate(default(Size), (one, other) => one.Or(other));
        return measure._ring is { } ring ? Refusal.Ring(ring)
            : operations.Count > QueryLimits.Operations || measure._spreads > QueryLimits.Spreads || measure._names.Values.Sum(count => count * count) > QueryLimits.SameNames ? Refusal.TooManyParts()
            : most.Depth > QueryLimits.Depth ? Refusal.TooDeep(most.Depth)
            : most.All(QueryLimits.Page) > QueryLimits.Complexity ? Refusal.TooComplex(most.All(QueryLimits.Page))
            : most.Schema > QueryLimits.Introspection ? Refusal.TooMuchOfTheSchema()
            : null;
    }

    private Size Of(GraphQLSelectionSet? selections, IGraphType? parent)
    {
        var size = default(Size);
        foreach (var selection in selections?.Selections ?? [])
        {
            size = size.And(selection switch
            {
                GraphQLField field => OfField(field, parent),
                GraphQLInlineFragment inline => Of(inline.SelectionSet, inline.TypeCondition is { } condition ? TypeOf(condition) : parent),
                GraphQLFragmentSpread spread => OfSpread(spread.FragmentName.Name.StringValue),
                _ => default,
            });
        }

        return size;
    }

    private Size OfSpread(string name)
    {
        _spreads++;
        return OfFragment(name);
    }

    private Size OfFragment(string name)
    {
        if (!_fragments.TryGetValue(name, out var fragment))
        {
            return default;
        }

        if (_measured.TryGetValue(name, out var known))
        {
            // Begun and not yet ended.
            _ring ??= known is null ? name : null;
            return known ?? default;
        }

        _measured[name] = null;
        var size = Of(fragment.SelectionSet, TypeOf(fragment.TypeCondition));
        _measured[name] = size;
        return size;
    }

    private Size OfField(GraphQLField field, IGraphType? parent)
    {
        var name = field.Name.StringValue;
        var shown = (field.Alias?.Name ?? field.Name).StringValue;
        _names[shown] = _names.GetValueOrDefault(shown) + 1;
        var type = FieldOf(name, parent)?.ResolvedType?.GetNamedType();
        var within = Of(field.SelectionSet, type);
        if (parent?.Name.StartsWith("__", StringComparison.Ordinal) == true)
        {
            return new Size(within.Depth + 1, 0, 0, 1 + (SchemaLists.LengthOf(name) * within.Schema));
        }

        return new Size(
            within.Depth + 1,
            parent is ConnectionType && name != PageInfo ? 0 : 1 + within.All(PageOf(field)),
            parent is ConnectionType && name != PageInfo ? 1 + within.All(1) : 0,
            within.Schema);
    }

    private FieldType? FieldOf(string name, IGraphType? parent) =>
        parent == _schema.Query && name == _schema.SchemaMetaFieldType.Name ? _schema.SchemaMetaFieldType
        : parent == _schema.Query && name == _schema.TypeMetaFieldType.Name ? _schema.TypeMetaFieldType
        : (parent as IComplexGraphType)?.GetField(name);

    private IGraphType? TypeOf(GraphQLTypeCondition condition) => _schema.AllTypes[condition.Type.Name.StringValue];

    // A variable may be anything.
    private static int PageOf(GraphQLField field)
    {
        var page = QueryLimits.Page;
        foreach (var argument in field.Arguments ?? Enumerable.Empty<GraphQLArgument>())
        {
            if (argument.Name.StringValue is "first" or "last" && argument.Value is GraphQLIntValue number && int.TryParse(number.Value.Span, out var asked))
            {
                page = Math.Clamp(asked, 0, page);
            }
        }

        return page;
    }

    /// <param name="Depth">Fields within fields.</param>
    /// <param name="Once">Fields that are answered once.</param>
    /// <param name="Each">Fields that are answered for each entry of a page.</param>
    /// <param name="Schema">Fields about the schema.</param>
    private readonly record struct Size(int Depth, long Once, long Each, long Schema)
    {
        // More than this is as bad.
        private const long Most = 1_000_000_000;

        public long All(int page) => Math.Min(Most, Once + (page * Each));

        public Size And(Size other) => new(
            Math.Max(Depth, other.Depth), Math.Min(Most, Once + other.Once), Math.Min(Most, Each + other.Each), Math.Min(Most, Schema + other.Schema));

        public Size Or(Size other) => new(
            Math.Max(Depth, other.Depth), Math.Max(Once, other.Once), Math.Max(Each, other.Each), Math.Max(Schema, other.Schema));
    }

    /// <summary>How long the lists of a schema are, more or less.</summary>
    private static class SchemaLists
    {
        public static int LengthOf(string field) => field switch
        {
            "types" => 70,
            "fields" => 12,
            "inputFields" => 3,
            "interfaces" or "possibleTypes" or "enumValues" or "directives" or "locations" => 3,
            "args" => 1,
            _ => 1,
        };
    }
}
