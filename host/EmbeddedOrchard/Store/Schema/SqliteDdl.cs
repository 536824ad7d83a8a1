using System.Globalization;
using System.Text;

namespace EmbeddedOrchard.Store.Schema;

/// <summary>SQLite's words for columns, as YesSql chooses them: text compares without regard to the case of ASCII letters.</summary>
internal static class SqliteDdl
{
    public static string Column(ColumnCommand column, bool inlineUnique)
    {
        var sql = new StringBuilder(TableNames.Quote(column.ColumnName));
        if (column.IsIdentity)
        {
            return sql.Append(" INTEGER PRIMARY KEY AUTOINCREMENT").ToString();
        }

        sql.Append(' ').Append(TypeOf(column.DbType));
        if (column.IsPrimaryKey)
        {
            sql.Append(" PRIMARY KEY");
        }

        if (column.IsNotNull)
        {
            sql.Append(" NOT NULL");
        }

        if (column.Default is not null)
        {
            sql.Append(" DEFAULT ").Append(Literal(column.Default));
        }

        if (column.IsUnique && inlineUnique)
        {
            sql.Append(" UNIQUE");
        }

        return sql.ToString();
    }

    public static string UniqueIndex(string table, string column) =>
        $"CREATE UNIQUE INDEX {TableNames.Quote($"UX_{table}_{column}")} ON {TableNames.Quote(table)} ({TableNames.Quote(column)})";

    private static string TypeOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum ? "INTEGER" : Type.GetTypeCode(type) switch
        {
            TypeCode.String or TypeCode.Char => "TEXT COLLATE NOCASE",
            TypeCode.Boolean => "BOOL",
            TypeCode.Byte or TypeCode.SByte or TypeCode.Int16 or TypeCode.UInt16
                or TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Int64 or TypeCode.UInt64 => "INTEGER",
            TypeCode.Decimal => "NUMERIC",
            TypeCode.Single or TypeCode.Double => "DOUBLE",
            TypeCode.DateTime => "DATETIME",
            _ when type == typeof(DateTimeOffset) || type == typeof(TimeSpan) || type == typeof(Guid) => "TEXT",
            _ when type == typeof(byte[]) => "BLOB",
            _ => throw new NotSupportedException($"A column cannot have the type '{type.FullName}'."),
        };
    }

    private static string Literal(object value) => value switch
    {
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        bool truth => truth ? "1" : "0",
        Enum => Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        DateTime moment => $"'{moment.ToString(@"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF", CultureInfo.InvariantCulture)}'",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"A column cannot have a default of the type '{value.GetType().FullName}'."),
    };
}
