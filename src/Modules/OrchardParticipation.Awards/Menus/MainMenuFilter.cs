using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Menus;

/// <summary>Puts the main menu where the theme's layout looks for it.</summary>
internal sealed class MainMenuFilter(MainMenu menu, ISiteCultures cultures) : IAsyncResultFilter
{
    private const string Name = nameof(MainMenu);

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;

        // A page that tells of an error must not meet another one on its way.
        if (context.Result is ViewResult { ViewData: { } data } && !AdminAttribute.IsApplied(http) && http.Features.Get<IExceptionHandlerFeature>() is null)
        {
            var order = await cultures.GetAsync();
            var entries = await menu.ForAsync(http.User, order.Supported(CultureInfo.CurrentUICulture.Name) ?? order.Default);
            var pathBase = http.Request.PathBase.ToUriComponent();
            data[Name] = entries?.Select(entry => ((IHtmlContent)entry.Text, MenuAddress.Of(entry.Url, pathBase), entry.Target, Below(entry, pathBase))).ToList();
        }

        await next();
    }

    private static IReadOnlyList<(IHtmlContent Text, string? Url, string? Target)> Below(StoredEntry entry, string pathBase) =>
        [.. entry.Below.Select(below => (below.Text, MenuAddress.Of(below.Url, pathBase), below.Target))];
}
