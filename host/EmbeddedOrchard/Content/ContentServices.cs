using EmbeddedOrchard.Content.Definitions;
using EmbeddedOrchard.Content.Fields;
using EmbeddedOrchard.Content.Handles;
using EmbeddedOrchard.Content.Items;
using EmbeddedOrchard.Content.Liquid;
using EmbeddedOrchard.Content.Localizing;
using EmbeddedOrchard.Content.Parts;
using EmbeddedOrchard.Content.Routing;
using EmbeddedOrchard.Content.Taxonomies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Alias.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Contents.Models;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Entities;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;

namespace EmbeddedOrchard.Content;

internal static class ContentServices
{
    /// <summary>Content items, their definitions, the built-in parts and fields. Needs the store, documents, a clock and a sanitiser.</summary>
    public static IServiceCollection AddContent(this IServiceCollection services) =>
        services.AddItems().AddDefinitions().AddParts().AddFields().AddRouting().AddLocalizing();

    private static IServiceCollection AddItems(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.TryAddSingleton<IIdGenerator, RandomIdGenerator>();
        services.TryAddSingleton<IContentItemIdGenerator, ContentItemIdGenerator>();
        return services
            .AddScoped<IContentManager, ContentManager>()
            .AddScoped<IContentManagerSession, ContentManagerSession>()
            .AddScoped<ContentReading>()
            .AddScoped<ContentVersioning>()
            .AddScoped<ContentWriting>()
            .AddScoped<ContentPublishing>()
            .AddScoped<ContentImporting>()
            .AddScoped<ContentEvents>()
            .AddScoped<IContentHandler, UpdateContentsHandler>()
            .AddScoped<IContentHandler, ContentPartHandlerCoordinator>()
            .AddScoped<IContentHandler, RichTextSanitizingHandler>()
            .AddIndexProvider<ContentItemIndexProvider>()
            .AddDataMigration<ContentIndexMigrations>();
    }

    private static IServiceCollection AddDefinitions(this IServiceCollection services) =>
        services
            .AddSingleton<ContentDefinitionCache>()
            .AddScoped<IContentDefinitionManager, ContentDefinitionManager>();

    private static IServiceCollection AddParts(this IServiceCollection services)
    {
        services
            .AddSingleton<LiquidPatterns>()
            .AddSingleton<ContentElementTypes>()
            .AddSingleton<ITypeActivatorFactory<ContentPart>>(provider => provider.GetRequiredService<ContentElementTypes>())
            .AddSingleton<ITypeActivatorFactory<ContentField>>(provider => provider.GetRequiredService<ContentElementTypes>())
            .AddScoped<ContentPartHandlerRunner>()
            .AddScoped<RichTextSanitizing>();

        services.AddContentPart<TitlePart>().AddHandler<TitlePartHandler>();
        services.AddContentPart<HtmlBodyPart>().AddHandler<HtmlBodyPartHandler>();
        services.AddContentPart<CommonPart>();
        services.AddContentPart<AliasPart>().AddHandler<AliasPartHandler>();
        return services
            .AddIndexProvider<AliasPartIndexProvider>()
            .AddDataMigration<AliasMigrations>()
            .AddScoped<IContentHandleManager, ContentHandleManager>()
            .AddScoped<IContentHandleProvider, ContentItemIdHandleProvider>()
            .AddScoped<IContentHandleProvider, AliasHandleProvider>()
            .AddScoped<IContentHandleProvider, SlugHandleProvider>();
    }

    private static IServiceCollection AddFields(this IServiceCollection services)
    {
        services.AddContentField<TextField>().AddHandler<FieldRulesHandler<TextField>>();
        services.AddContentField<HtmlField>();
        services.AddContentField<BooleanField>();
        services.AddContentField<NumericField>().AddHandler<FieldRulesHandler<NumericField>>();
        services.AddContentField<DateField>().AddHandler<FieldRulesHandler<DateField>>();
        services.AddContentField<DateTimeField>().AddHandler<FieldRulesHandler<DateTimeField>>();
        services.AddContentField<LinkField>().AddHandler<FieldRulesHandler<LinkField>>();
        services.AddContentField<MultiTextField>().AddHandler<FieldRulesHandler<MultiTextField>>();
        services.AddContentField<ContentPickerField>().AddHandler<FieldRulesHandler<ContentPickerField>>();
        return services;
    }

    private static IServiceCollection AddRouting(this IServiceCollection services)
    {
        services.AddContentPart<AutoroutePart>().AddHandler<AutoroutePartHandler>();
        services.Configure<AutorouteOptions>(options =>
        {
            options.GlobalRouteValues = new() { ["Area"] = "OrchardCore.Contents", ["Controller"] = "Item", ["Action"] = "Display" };
            options.ContentItemIdKey = "contentItemId";
            options.ContainedContentItemIdKey = "containedContentItemId";
            options.JsonPathKey = "jsonPath";
        });
        return services
            .AddIndexProvider<AutoroutePartIndexProvider>()
            .AddDataMigration<AutorouteMigrations>()
            .AddSingleton<AutorouteEntries>()
            .AddSingleton<IAutorouteEntries>(provider => provider.GetRequiredService<AutorouteEntries>())
            .AddScoped<AutorouteTransformer>()
            .AddScoped<IContentLocalizationPartHandler, LocalizedPath>();
    }

    private static IServiceCollection AddLocalizing(this IServiceCollection services)
    {
        services.AddContentPart<LocalizationPart>().AddHandler<LocalizationPartHandler>();
        return services
            .AddIndexProvider<LocalizedContentItemIndexProvider>()
            .AddDataMigration<LocalizationMigrations>()
            .AddScoped<TermLists>()
            .AddScoped<IContentLocalizationManager, ContentLocalizationManager>()
            .AddScoped<IContentLocalizationHandler, ContentLocalizationPartHandlerCoordinator>();
    }
}
