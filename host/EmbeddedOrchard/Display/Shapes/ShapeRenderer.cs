using EmbeddedOrchard.Display.Theming;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using OrchardCore.DisplayManagement;

namespace EmbeddedOrchard.Display.Shapes;

/// <summary>Turns shapes into HTML with their Razor views, or, for holders of shapes without a view, one item after the other.</summary>
internal sealed class ShapeRenderer(
    ShapeTemplates templates,
    PageThemes themes,
    IRazorViewEngine views,
    IModelMetadataProvider metadata,
    ITempDataDictionaryFactory tempData,
    IHttpContextAccessor accessor) : IDisplayHelper
{
    public Task<IHtmlContent> ShapeExecuteAsync(IShape? shape) => RenderAsync(shape, DetachedContext());

    public async Task<IHtmlContent> RenderAsync(IShape? shape, ViewContext context)
    {
        if (shape is null)
        {
            return HtmlString.Empty;
        }

        if (shape.Metadata.ChildContent is { } content)
        {
            return content;
        }

        var theme = await themes.EnsureAsync(context.HttpContext);
        var own = shape as Shape;
        IEnumerable<string> alternates = own is null ? [] : Enumerable.Reverse(own.Alternates);
        if (templates.Find(theme.ThemeIds, [.. alternates, .. ShapeNames.WithGeneral(shape.Metadata.Type)]) is { } path)
        {
            return await RenderViewAsync(path, own?.Model ?? shape, shape.Metadata.Prefix, context);
        }

        return own is { Model: null }
            ? await new ShapeLayout(item => RenderAsync(item as IShape, context)).ArrangeAsync(own)
            : throw new InvalidOperationException($"The shape type '{shape.Metadata.Type}' is not found: no module or theme has a view for it.");
    }

    private async Task<IHtmlContent> RenderViewAsync(string path, object model, string? prefix, ViewContext context)
    {
        var view = views.GetView(null, path, isMainPage: false).EnsureSuccessful([path]).View!;
        using var disposable = view as IDisposable;
        await using var writer = new StringWriter();
        var viewData = new ViewDataDictionary<object>(context.ViewData, model);
        viewData.TemplateInfo.HtmlFieldPrefix = prefix ?? "";
        await view.RenderAsync(new ViewContext(context, view, viewData, writer));
        return new HtmlString(writer.ToString());
    }

    private ViewContext DetachedContext()
    {
        var context = accessor.HttpContext ?? throw new InvalidOperationException("Shapes can only be rendered while a request is answered.");
        return new ViewContext(
            new ActionContext(context, context.GetRouteData(), new ActionDescriptor()),
            new NoView(),
            new ViewDataDictionary(metadata, new ModelStateDictionary()),
            tempData.GetTempData(context),
            TextWriter.Null,
            new HtmlHelperOptions());
    }

    private sealed class NoView : IView
    {
        public string Path => "";

        public Task RenderAsync(ViewContext context) => Task.CompletedTask;
    }
}
