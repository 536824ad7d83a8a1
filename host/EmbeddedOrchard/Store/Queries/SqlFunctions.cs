using LinqToDB;

namespace EmbeddedOrchard.Store.Queries;

/// <summary>What linq2db prints as it stands here. A condition is false, and not unknown, for a row without a value.</summary>
internal static class SqlFunctions
{
    [Sql.Expression("{0} IS NOT NULL AND {0} LIKE {1} ESCAPE '\\'", IsPredicate = true, ServerSideOnly = true, IsNullable = Sql.IsNullableType.NotNullable, Precedence = 30)]
    public static bool Like(string? text, string? pattern) => throw OnlyInSql();

    [Sql.Expression("{0} IS NOT NULL AND {0} LIKE {1}", IsPredicate = true, ServerSideOnly = true, IsNullable = Sql.IsNullableType.NotNullable, Precedence = 30)]
    public static bool LikeRaw(string? text, string? pattern) => throw OnlyInSql();

    [Sql.Expression("{0} IS NOT NULL AND {0} IN {1}", IsPredicate = true, ServerSideOnly = true, IsNullable = Sql.IsNullableType.NotNullable, Precedence = 30)]
    public static bool In<T>(T value, T list) => throw OnlyInSql();

    /// <summary>The same SQL under another type.</summary>
    // The parentheses keep linq2db from seeing through to the column.
    [Sql.Expression("({0})", ServerSideOnly = true, IsNullable = Sql.IsNullableType.SameAsFirstParameter, Precedence = 100)]
    public static TSeen As<T, TSeen>(T column) => throw OnlyInSql();

    // SQLite forgets the collation of a column that comes out of a subquery.
    [Sql.Expression("{0} COLLATE NOCASE", ServerSideOnly = true, IsNullable = Sql.IsNullableType.SameAsFirstParameter, Precedence = 100)]
    public static string? Text(string? text) => throw OnlyInSql();

    private static InvalidOperationException OnlyInSql() => new("This function exists only in SQL.");
}
