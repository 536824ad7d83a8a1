namespace OrchardCore.Data.Documents;

public class DocumentStoreCommitException : Exception
{
    public DocumentStoreCommitException(string message) : base(message)
    {
    }

    public DocumentStoreCommitException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
