using System.Reflection;

namespace YesSql.Indexes;

public interface IDescribeFor
{
    Func<object, bool> Filter { get; }
    PropertyInfo GroupProperty { get; set; }
    Type IndexType { get; }
    Func<IIndex, IEnumerable<IIndex>, IIndex> GetDelete();
    Func<object, Task<IEnumerable<IIndex>>> GetMap();
    Func<IGrouping<object, IIndex>, IIndex> GetReduce();
}
