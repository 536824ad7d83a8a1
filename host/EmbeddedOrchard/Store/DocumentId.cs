using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace EmbeddedOrchard.Store;

/// <summary>Reads and writes the <c>Id</c> property of a document type, when it has a settable number of that name.</summary>
internal sealed class DocumentId
{
    private static readonly ConcurrentDictionary<Type, DocumentId> Known = new();

    private readonly Func<object, long>? _get;
    private readonly Action<object, long>? _set;

    private DocumentId(Type type)
    {
        var property = type.GetProperty("Id");
        if (property is not { CanRead: true, CanWrite: true }
            || (property.PropertyType != typeof(long) && property.PropertyType != typeof(int)))
        {
            return;
        }

        var document = Expression.Parameter(typeof(object));
        var id = Expression.Parameter(typeof(long));
        var member = Expression.Property(Expression.Convert(document, type), property);
        _get = Expression.Lambda<Func<object, long>>(Expression.Convert(member, typeof(long)), document).Compile();
        _set = Expression.Lambda<Action<object, long>>(
            Expression.Assign(member, Expression.ConvertChecked(id, property.PropertyType)), document, id).Compile();
    }

    public static DocumentId Of(Type type) => Known.GetOrAdd(type, static type => new DocumentId(type));

    public long Get(object document) => _get?.Invoke(document) ?? 0;

    public void Set(object document, long id) => _set?.Invoke(document, id);
}
