namespace YesSql.Indexes;

public abstract class MapIndex : IIndex
{
    private readonly List<Document> _added = [];
    private readonly List<Document> _removed = [];

    protected MapIndex()
    {
    }

    public long Id { get; set; }

    void IIndex.AddDocument(Document document) => _added.Add(document);
    void IIndex.RemoveDocument(Document document) => _removed.Add(document);
    IEnumerable<Document> IIndex.GetAddedDocuments() => _added;
    IEnumerable<Document> IIndex.GetRemovedDocuments() => _removed;
}
