using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.ViewEngines;

namespace EmbeddedOrchard.Display.Theming;

/// <summary>Gives the theme's layout to every whole page; a view that sets <c>Layout</c> itself, even to null, keeps its own.</summary>
internal sealed class ThemedViewEngine(RazorViewEngine razor, IHttpContextAccessor accessor) : IRazorViewEngine
{
    public ViewEngineResult FindView(ActionContext context, string viewName, bool isMainPage) =>
        WithLayout(razor.FindView(context, viewName, isMainPage), isMainPage, context.HttpContext);

    public ViewEngineResult GetView(string? executingFilePath, string viewPath, bool isMainPage) =>
        WithLayout(razor.GetView(executingFilePath, viewPath, isMainPage), isMainPage, accessor.HttpContext);

    public RazorPageResult FindPage(ActionContext context, string pageName) => razor.FindPage(context, pageName);

    public RazorPageResult GetPage(string executingFilePath, string pagePath) => razor.GetPage(executingFilePath, pagePath);

    public string? GetAbsolutePath(string? executingFilePath, string? pagePath) => razor.GetAbsolutePath(executingFilePath, pagePath);

    private static ViewEngineResult WithLayout(ViewEngineResult result, bool isMainPage, HttpContext? context)
    {
        if (isMainPage && result.View is RazorView { RazorPage: var page } && context?.Features.Get<PageTheme>()?.Layout is { } layout)
        {
            page.Layout = layout;
        }

        return result;
    }
}
