namespace EmbeddedOrchard.Store;

/// <summary>Orchard Core's table names: <c>{prefix}_{collection}_{name}</c>.</summary>
internal sealed class TableNames(string? prefix)
{
    public string Prefix { get; } = string.IsNullOrEmpty(prefix) ? "" : $"{prefix}_";

    public string Document(string? collection) => Table("Document", collection);

    public string Index(Type index, string? collection) => Table(index.Name, collection);

    public string Table(string name, string? collection = null) =>
        string.IsNullOrEmpty(collection) ? $"{Prefix}{name}" : $"{Prefix}{collection}_{name}";

    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
