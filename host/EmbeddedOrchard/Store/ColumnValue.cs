using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.Data.Sqlite;

namespace EmbeddedOrchard.Store;

/// <summary>How the values of index columns are kept in the database, and read back.</summary>
internal static class ColumnValue
{
    private static readonly MethodInfo GetFieldValue = typeof(SqliteDataReader).GetMethod(nameof(SqliteDataReader.GetFieldValue))!;
    private static readonly MethodInfo IsDbNull = typeof(SqliteDataReader).GetMethod(nameof(SqliteDataReader.IsDBNull))!;

    public static object ToDatabase(object? value) => value switch
    {
        null => DBNull.Value,
        string => value,
        // A fixed order of text is the order of time, whatever the kind was.
        DateTime { Kind: DateTimeKind.Local } local => local.ToUniversalTime(),
        DateTimeOffset offset => offset.UtcDateTime,
        Enum => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        ulong number => unchecked((long)number),
        char character => character.ToString(),
        _ => value,
    };

    /// <summary>Assigns column <paramref name="ordinal"/> of the current row to <paramref name="property"/>.</summary>
    public static Action<object, SqliteDataReader> Reader(PropertyInfo property, int ordinal)
    {
        var target = Expression.Parameter(typeof(object));
        var reader = Expression.Parameter(typeof(SqliteDataReader));
        var column = Expression.Constant(ordinal);
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var stored = type.IsEnum ? typeof(long) : type == typeof(DateTimeOffset) ? typeof(DateTime) : type;

        Expression value = Expression.Call(reader, GetFieldValue.MakeGenericMethod(stored), column);
        if (stored == typeof(DateTime))
        {
            value = Expression.Call(typeof(DateTime), nameof(DateTime.SpecifyKind), null, value, Expression.Constant(DateTimeKind.Utc));
        }

        if (type == typeof(DateTimeOffset))
        {
            value = Expression.New(typeof(DateTimeOffset).GetConstructor([typeof(DateTime)])!, value);
        }

        var assign = Expression.Assign(
            Expression.Property(Expression.Convert(target, property.DeclaringType!), property),
            Expression.Convert(value, property.PropertyType));
        return Expression.Lambda<Action<object, SqliteDataReader>>(
            Expression.IfThen(Expression.Not(Expression.Call(reader, IsDbNull, column)), assign), target, reader).Compile();
    }
}
