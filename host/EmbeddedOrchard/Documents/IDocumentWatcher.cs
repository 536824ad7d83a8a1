namespace EmbeddedOrchard.Documents;

/// <summary>Hears of each change of a document in the unit of work that makes it; what it throws is the failure of the change.</summary>
internal interface IDocumentWatcher<in TDocument>
{
    Task UpdatingAsync(TDocument document);
}
