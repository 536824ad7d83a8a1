namespace YesSql.Indexes;

public abstract class IndexProvider<T> : IIndexProvider
{
    protected IndexProvider()
    {
    }

    public string CollectionName { get; set; }

    public abstract void Describe(DescribeContext<T> context);

    void IIndexProvider.Describe(IDescriptor context) => Describe((DescribeContext<T>)context);

    public Type ForType() => typeof(T);
}
