namespace YesSql;

public class ConcurrencyException(Document document)
    : Exception($"The document {document.Id} of type '{document.Type}' was changed by another session.")
{
    public Document Document { get; } = document;
}
