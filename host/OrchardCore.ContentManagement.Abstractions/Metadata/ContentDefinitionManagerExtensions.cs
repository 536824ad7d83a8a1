using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement.Metadata;

public static class ContentDefinitionManagerExtensions
{
    public static Task AlterTypeDefinitionAsync(
        this IContentDefinitionManager manager, string name, Action<ContentTypeDefinitionBuilder> alteration) =>
        manager.AlterTypeDefinitionAsync(name, type =>
        {
            alteration(type);
            return Task.CompletedTask;
        });

    public static async Task AlterTypeDefinitionAsync(
        this IContentDefinitionManager manager, string name, Func<ContentTypeDefinitionBuilder, Task> alterationAsync)
    {
        var builder = new ContentTypeDefinitionBuilder(await manager.LoadTypeDefinitionAsync(name)).Named(name);
        await alterationAsync(builder);
        await manager.StoreTypeDefinitionAsync(builder.Build());
    }

    public static Task AlterPartDefinitionAsync(
        this IContentDefinitionManager manager, string name, Action<ContentPartDefinitionBuilder> alteration) =>
        manager.AlterPartDefinitionAsync(name, part =>
        {
            alteration(part);
            return Task.CompletedTask;
        });

    public static async Task AlterPartDefinitionAsync(
        this IContentDefinitionManager manager, string name, Func<ContentPartDefinitionBuilder, Task> alterationAsync)
    {
        var builder = new ContentPartDefinitionBuilder(await manager.LoadPartDefinitionAsync(name)).Named(name);
        await alterationAsync(builder);
        await manager.StorePartDefinitionAsync(builder.Build());
    }
}
