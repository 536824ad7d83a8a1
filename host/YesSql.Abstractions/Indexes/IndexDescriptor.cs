using System.Reflection;

namespace YesSql.Indexes;

public class IndexDescriptor
{
    public Func<IIndex, IEnumerable<IIndex>, IIndex> Delete { get; set; }
    public Func<object, bool> Filter { get; set; }
    public PropertyInfo GroupKey { get; set; }
    public Type IndexType { get; set; }

    /// <summary>Whether a document has at most one row: its mapping returns one index, not many.</summary>
    internal bool HasOneRow { get; set; }

    public Func<object, Task<IEnumerable<IIndex>>> Map { get; set; }
    public Func<IGrouping<object, IIndex>, IIndex> Reduce { get; set; }
    public Type Type { get; set; }
    public Func<IIndex, IEnumerable<IIndex>, IIndex> Update { get; set; }
}
