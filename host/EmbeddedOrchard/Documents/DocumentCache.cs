namespace EmbeddedOrchard.Documents;

/// <summary>
/// The newest committed state of one document, shared by all scopes and never changed in place.
/// A reader that started before a commit may not put its older state back: it must name the generation that it read under.
/// </summary>
internal sealed class DocumentCache<TDocument> where TDocument : class
{
    private readonly Lock _lock = new();
    private TDocument? _document;
    private int _generation;

    public TDocument? Document => Volatile.Read(ref _document);

    public int Generation => Volatile.Read(ref _generation);

    public void Fill(TDocument document, int generation)
    {
        lock (_lock)
        {
            if (generation == _generation)
            {
                _document = document;
            }
        }
    }

    public void Invalidate()
    {
        lock (_lock)
        {
            _generation++;
            _document = null;
        }
    }
}
