namespace OrchardCore.ContentManagement;

public class ContentFieldOption : ContentFieldOptionBase
{
    private readonly List<Type> _handlers = [];

    public ContentFieldOption(Type contentFieldType) : base(contentFieldType)
    {
    }

    public IReadOnlyList<Type> Handlers => _handlers;

    internal void AddHandler(Type handlerType)
    {
        if (!_handlers.Contains(handlerType))
        {
            _handlers.Add(handlerType);
        }
    }

    internal void RemoveHandler(Type handlerType) => _handlers.Remove(handlerType);
}
