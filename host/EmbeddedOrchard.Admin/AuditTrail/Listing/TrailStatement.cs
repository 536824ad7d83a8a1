using EmbeddedOrchard.AuditTrail;
using EmbeddedOrchard.Content.Items;
using EmbeddedOrchard.Store;
using EmbeddedOrchard.Store.Queries;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using YesSql;

namespace EmbeddedOrchard.Admin.AuditTrail.Listing;

/// <summary>The SQL of the list: the newest events first, along an index that the filter has.</summary>
internal sealed class TrailStatement
{
    private readonly List<object?> _values = [];
    private readonly string _rows;

    /// <param name="session">Where the tables are.</param>
    /// <param name="filter">What is asked for.</param>
    /// <param name="normalizedUser">Whose events; null for everybody's.</param>
    /// <param name="withText">The documents that have the text, if they are few enough to say.</param>
    public TrailStatement(ISession session, TrailFilter filter, string? normalizedUser, IReadOnlyList<long>? withText)
    {
        var conditions = new List<string>();
        Is("Category", filter.Category);
        Is("Name", filter.Event);
        Is("NormalizedUserName", normalizedUser);
        Is("CorrelationId", filter.CorrelationId);
        if (filter.From is { } from)
        {
            conditions.Add($"e.CreatedUtc >= {Value(from)}");
        }

        if (filter.Until is { } until)
        {
            conditions.Add($"e.CreatedUtc < {Value(until)}");
        }

        if (withText is not null)
        {
            conditions.Add($"e.DocumentId IN ({string.Join(", ", withText)})");
        }
        else if (filter.Text.Length > 0)
        {
            conditions.Add($"EXISTS (SELECT 1 FROM {session.TableOf<AuditTrailTextIndex>(AuditTrailEvent.Collection)} t"
                + $" WHERE t.DocumentId = e.DocumentId AND t.Text LIKE {Value(PatternOf(filter))} ESCAPE '\\')");
        }

        _rows = $"FROM {session.TableOf<AuditTrailEventIndex>(AuditTrailEvent.Collection)} e"
            + (conditions.Count == 0 ? string.Empty : $" WHERE {string.Join(" AND ", conditions)}");

        void Is(string column, string? value)
        {
            if (value is not null)
            {
                conditions.Add($"e.{column} = {Value(value)}");
            }
        }
    }

    /// <summary>The documents that have a text, some of them.</summary>
    public static string WithText(ISession session, int limit) =>
        $"SELECT DocumentId FROM {session.TableOf<AuditTrailTextIndex>(AuditTrailEvent.Collection)} WHERE Text LIKE @p0 ESCAPE '\\' LIMIT {limit}";

    public static string PatternOf(TrailFilter filter) => Patterns.Containing(FoldedText.Of(filter.Text));

    public object?[] Values => [.. _values];

    public string Page(int skip, int take) => $"SELECT e.DocumentId {_rows} ORDER BY e.CreatedUtc DESC, e.DocumentId DESC LIMIT {take} OFFSET {skip}";

    public string Count(int limit) => $"SELECT COUNT(*) FROM (SELECT 1 {_rows} LIMIT {limit}) AS counted";

    private string Value(object value)
    {
        _values.Add(ColumnValue.ToDatabase(value));
        return ParameterNames.At(_values.Count - 1);
    }
}
