using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

public static class ContentPartServiceCollectionExtensions
{
    public static ContentPartOptionBuilder UseDisplayDriver<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver => builder.Use<TContentPartDisplayDriver>(Always, Always);

    public static ContentPartOptionBuilder ForDisplayMode<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver => builder.ForDisplayMode<TContentPartDisplayDriver>(Always);

    public static ContentPartOptionBuilder ForDisplayMode<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder, Func<string, bool> predicate)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver => builder.Use<TContentPartDisplayDriver>(predicate, null);

    public static ContentPartOptionBuilder ForEditor<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver => builder.ForEditor<TContentPartDisplayDriver>(Always);

    public static ContentPartOptionBuilder ForEditor<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder, Func<string, bool> predicate)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver => builder.Use<TContentPartDisplayDriver>(null, predicate);

    public static ContentPartOptionBuilder RemoveDisplayDriver<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver
    {
        builder.Services.RemoveAll<TContentPartDisplayDriver>();
        builder.Services.Configure<ContentDisplayOptions>(options => options.RemovePartDriver(builder.ContentPartType.Name, typeof(TContentPartDisplayDriver)));
        return builder;
    }

    private static ContentPartOptionBuilder Use<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder, Func<string, bool> displayMode, Func<string, bool> editor)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver
    {
        builder.Services.TryAddScoped<TContentPartDisplayDriver>();
        builder.Services.Configure<ContentDisplayOptions>(options =>
            options.AddPartDriver(new DriverOption(builder.ContentPartType.Name, typeof(TContentPartDisplayDriver), displayMode, editor)));
        return builder;
    }

    private static bool Always(string name) => true;
}
