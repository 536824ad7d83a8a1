using EmbeddedOrchard.Display.Shapes;
using EmbeddedOrchard.Display.Theming;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Razor;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Display.Pages;

internal sealed class PageServices(
    IPageTitleBuilder title,
    IOrchardDisplayHelper orchard,
    ViewLocalizers localizers,
    ShapeRenderer shapes,
    PageZones zones,
    IHttpContextAccessor accessor) : IPageServices
{
    public IPageTitleBuilder Title => title;

    public IOrchardDisplayHelper Orchard => orchard;

    public ISite? Site => accessor.HttpContext?.Features.Get<PageTheme>()?.Site;

    public IViewLocalizer LocalizerFor(string viewPath) => localizers.For(viewPath);

    public Task<IHtmlContent> RenderShapeAsync(IShape? shape, ViewContext context) => shapes.RenderAsync(shape, context);

    public bool HasZone(string name) => zones.Has(name);

    public Task<IHtmlContent> RenderZoneAsync(string name, ViewContext context) => zones.RenderAsync(name, context);
}
