namespace OrchardCore.Data.Documents;

public interface IDocument
{
    string Identifier { get; set; }
    bool IsReadOnly { get; set; }
}
