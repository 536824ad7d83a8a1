namespace OrchardCore.Data;

public static class DatabaseProviderValue
{
    public const string MySql = "MySql";
    public const string Postgres = "Postgres";
    public const string SqlConnection = "SqlConnection";
    public const string Sqlite = "Sqlite";
}
