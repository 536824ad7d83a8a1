using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>The base of every view: localizer, title, site, shapes and the sections of the theme's layout.</summary>
public abstract class RazorPage<TModel> : Microsoft.AspNetCore.Mvc.Razor.RazorPage<TModel>
{
    private IPageServices _services;
    private IViewLocalizer _localizer;

    protected RazorPage()
    {
    }

    // By the view's own path and not the executing one: a section runs while the layout executes.
    public IViewLocalizer T => _localizer ??= Services.LocalizerFor(Path);
    public IPageTitleBuilder Title => Services.Title;
    public ISite Site => Services.Site;
    public IOrchardDisplayHelper Orchard => Services.Orchard;
    public string FullRequestPath => Context.Request.PathBase + Context.Request.Path + Context.Request.QueryString;

    private IPageServices Services => _services ??= Context.RequestServices.GetRequiredService<IPageServices>();

    public IHtmlContent RenderTitleSegments(string segment, string position = "0", IHtmlContent separator = null) =>
        RenderTitleSegments(new HtmlString(HtmlEncoder.Encode(segment ?? "")), position, separator);

    public IHtmlContent RenderTitleSegments(IHtmlContent segment, string position = "0", IHtmlContent separator = null)
    {
        Title.AddSegment(segment, position);
        return Title.GenerateTitle(separator);
    }

    public Task<IHtmlContent> DisplayAsync(IShape shape) => Services.RenderShapeAsync(shape, ViewContext);

    public Task<IHtmlContent> RenderBodyAsync() => Task.FromResult<IHtmlContent>(RenderBody());

    public new bool IsSectionDefined(string name) => base.IsSectionDefined(name) || Services.HasZone(name);

    public new async Task<IHtmlContent> RenderSectionAsync(string name, bool required) =>
        base.IsSectionDefined(name) || (required && !Services.HasZone(name))
            ? await base.RenderSectionAsync(name, required)
            : await Services.RenderZoneAsync(name, ViewContext);

    public new Task<IHtmlContent> RenderSectionAsync(string name) => RenderSectionAsync(name, required: true);
}

public abstract class RazorPage : RazorPage<dynamic>
{
}
