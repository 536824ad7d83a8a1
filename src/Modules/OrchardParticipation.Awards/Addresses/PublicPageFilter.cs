using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Addresses;

internal sealed class PublicPageFilter(PublicPage page, ISiteCultures cultures) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var order = await cultures.GetAsync();
        var request = context.HttpContext.Request;
        var asked = context.RouteData.Values["culture"] as string;
        if (order.Supported(asked) is not { } culture)
        {
            context.Result = new NotFoundResult();
            return;
        }

        var wanted = order.Supported(request.Query[Languages.Parameter]) ?? culture;
        if (wanted != asked)
        {
            context.Result = new RedirectResult(request.PathBase + Languages.PathIn(wanted, request.Path) + Languages.QueryWithoutLanguage(request.Query), permanent: true);
            return;
        }

        page.Open(culture, order);
        if ((await next()).Result is ViewResult view)
        {
            // Where the theme's language switch looks.
            view.ViewData["Alternates"] = page.Alternates;
        }
    }
}
