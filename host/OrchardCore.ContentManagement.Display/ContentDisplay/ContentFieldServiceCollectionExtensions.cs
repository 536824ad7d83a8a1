using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

public static class ContentFieldServiceCollectionExtensions
{
    public static ContentFieldOptionBuilder UseDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver => builder.Use<TContentFieldDisplayDriver>(Always, Always);

    public static ContentFieldOptionBuilder UseDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string, bool> predicate)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver => builder.Use<TContentFieldDisplayDriver>(predicate, predicate);

    public static ContentFieldOptionBuilder ForDisplayMode<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver => builder.ForDisplayMode<TContentFieldDisplayDriver>(Always);

    public static ContentFieldOptionBuilder ForDisplayMode<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string, bool> predicate)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver => builder.Use<TContentFieldDisplayDriver>(predicate, null);

    public static ContentFieldOptionBuilder ForEditor<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver => builder.ForEditor<TContentFieldDisplayDriver>(Always);

    public static ContentFieldOptionBuilder ForEditor<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string, bool> predicate)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver => builder.Use<TContentFieldDisplayDriver>(null, predicate);

    private static ContentFieldOptionBuilder Use<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string, bool> displayMode, Func<string, bool> editor)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver
    {
        builder.Services.TryAddScoped<TContentFieldDisplayDriver>();
        builder.Services.Configure<ContentDisplayOptions>(options =>
            options.AddFieldDriver(new DriverOption(builder.ContentFieldType.Name, typeof(TContentFieldDisplayDriver), displayMode, editor)));
        return builder;
    }

    private static bool Always(string name) => true;
}
