using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>What a view asks of the host, resolved once for each view.</summary>
internal interface IPageServices
{
    IPageTitleBuilder Title { get; }
    ISite Site { get; }
    IOrchardDisplayHelper Orchard { get; }
    IViewLocalizer LocalizerFor(string viewPath);
    Task<IHtmlContent> RenderShapeAsync(IShape shape, ViewContext context);
    bool HasZone(string name);
    Task<IHtmlContent> RenderZoneAsync(string name, ViewContext context);
}
