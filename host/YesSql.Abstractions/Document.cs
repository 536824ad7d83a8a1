namespace YesSql;

public class Document
{
    public string Content { get; set; }
    public long Id { get; set; }
    public string Type { get; set; }
    public long Version { get; set; }

    public Document Clone() => (Document)MemberwiseClone();
}
