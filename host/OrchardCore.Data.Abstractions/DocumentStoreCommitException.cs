namespace OrchardCore.Data.Documents;

public class DocumentStoreCommitException : Exception
{
    public DocumentStoreCommitException(string message)
    {
    }
    public DocumentStoreCommitException(string message, Exception innerException)
    {
    }
}
