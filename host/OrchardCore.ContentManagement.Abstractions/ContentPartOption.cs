namespace OrchardCore.ContentManagement;

public class ContentPartOption : ContentPartOptionBase
{
    private readonly List<Type> _handlers = [];

    public ContentPartOption(Type contentPartType) : base(contentPartType)
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
