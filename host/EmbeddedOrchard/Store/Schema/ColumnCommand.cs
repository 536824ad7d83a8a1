using YesSql.Sql.Schema;

namespace EmbeddedOrchard.Store.Schema;

/// <summary>A column that is created or added.</summary>
internal sealed class ColumnCommand(string table, string columnName, Type dbType) : IAddColumnCommand
{
    public string Name => table;

    public List<ITableCommand> TableCommands { get; } = [];

    public string ColumnName => columnName;

    public Type DbType => dbType;

    public object? Default { get; private set; }

    public int? Length { get; private set; }

    public byte? Precision { get; private set; }

    public byte? Scale { get; private set; }

    public bool IsIdentity { get; private set; }

    public bool IsNotNull { get; private set; }

    public bool IsPrimaryKey { get; private set; }

    public bool IsUnique { get; private set; }

    public ICreateColumnCommand PrimaryKey()
    {
        IsPrimaryKey = true;
        return this;
    }

    public ICreateColumnCommand Identity()
    {
        IsIdentity = true;
        return this;
    }

    public ICreateColumnCommand NotNull()
    {
        IsNotNull = true;
        return this;
    }

    public ICreateColumnCommand Nullable()
    {
        IsNotNull = false;
        return this;
    }

    public ICreateColumnCommand Unique()
    {
        IsUnique = true;
        return this;
    }

    public ICreateColumnCommand NotUnique()
    {
        IsUnique = false;
        return this;
    }

    public ICreateColumnCommand WithPrecision(byte? precision)
    {
        Precision = precision;
        return this;
    }

    public ICreateColumnCommand WithScale(byte? scale)
    {
        Scale = scale;
        return this;
    }

    public IColumnCommand WithDefault(object @default)
    {
        Default = @default;
        return this;
    }

    public IColumnCommand WithLength(int? length)
    {
        Length = length;
        return this;
    }

    // SQLite's text has no limit either way.
    public IColumnCommand Unlimited() => this;
}
