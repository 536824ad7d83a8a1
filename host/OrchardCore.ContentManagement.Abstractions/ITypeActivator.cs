namespace OrchardCore.ContentManagement;

public interface ITypeActivator<TInstance>
{
    Type Type { get; }
    TInstance CreateInstance();
}
