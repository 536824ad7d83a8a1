using System.Linq.Expressions;

namespace EmbeddedOrchard.Store.Queries;

internal static class Unsupported
{
    public static NotSupportedException Expression(Expression expression, string? reason = null, Exception? inner = null) =>
        new($"The expression '{expression}' cannot be translated to SQL{(reason is null ? "" : $": {reason}")}.", inner);

    public static NotSupportedException RawSql(string method) =>
        new($"{method} with SQL text is not supported by the embedded host: use an expression over the index.");
}
