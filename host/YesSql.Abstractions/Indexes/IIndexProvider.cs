namespace YesSql.Indexes;

public interface IIndexProvider
{
    string CollectionName { get; set; }
    void Describe(IDescriptor context);
    Type ForType();
}
