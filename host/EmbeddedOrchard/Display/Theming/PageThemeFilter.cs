using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace EmbeddedOrchard.Display.Theming;

/// <summary>Decides the theme before a view is found, also for results that another filter put in place of the action's.</summary>
internal sealed class PageThemeFilter : IAsyncAlwaysRunResultFilter, IOrderedFilter
{
    public int Order => int.MinValue;

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult or PartialViewResult or ViewComponentResult or PageResult)
        {
            await context.HttpContext.RequestServices.GetRequiredService<PageThemes>().EnsureAsync(context.HttpContext);
        }

        await next();
    }
}
