namespace OrchardCore.DisplayManagement;

public static class IShapeExtensions
{
    public static ValueTask<IShape> AddAsync(this IShape shape, object item) => shape.AddAsync(item, null);

    public static bool TryGetProperty<T>(this IShape shape, string key, out T value)
    {
        if (shape.Properties.TryGetValue(key, out var found) && found is T typed)
        {
            value = typed;
            return true;
        }

        value = default;
        return false;
    }

    public static T GetProperty<T>(this IShape shape, string key) => shape.GetProperty<T>(key, default);

    public static T GetProperty<T>(this IShape shape, string key, T value) => shape.TryGetProperty<T>(key, out var found) ? found : value;
}
