using EmbeddedOrchard.Admin.Users;
using EmbeddedOrchard.Display.Theming;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;

namespace EmbeddedOrchard.Admin.Resuming;

/// <summary>
/// A form of the admin that comes after the end of a session, or with a token that is not good any more, is answered with a page
/// that keeps what was typed. The screen that it was for does not take part.
/// </summary>
internal sealed class ResumingFilter(IModelMetadataProvider metadata) : IAsyncAlwaysRunResultFilter, IOrderedFilter
{
    // Before the filters that look at which page is shown.
    public int Order => int.MinValue;

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (context.Result is ChallengeResult or IAntiforgeryValidationFailedResult && HttpMethods.IsPost(http.Request.Method)
            && http.Request.HasFormContentType && await PageAsync(context) is { } page)
        {
            AdminAttribute.Apply(http);
            http.Response.Headers.CacheControl = "no-cache, no-store";
            context.Result = page;
            await http.RequestServices.GetRequiredService<PageThemes>().EnsureAsync(http);
        }

        await next();
    }

    private async Task<ViewResult?> PageAsync(ResultExecutingContext context)
    {
        var http = context.HttpContext;
        var isResuming = (context.ActionDescriptor as ControllerActionDescriptor)?.ControllerTypeInfo == typeof(ResumeController);
        if (!isResuming && !AdminAttribute.IsApplied(http))
        {
            return null;
        }

        var isChallenge = context.Result is ChallengeResult;
        if (FormOrigin.IsForeign(http.Request))
        {
            return isChallenge ? null : Page("Review", new ReviewPage(null, IsSignedInAgain: false), StatusCodes.Status400BadRequest);
        }

        var addresses = http.RequestServices.GetRequiredService<AdminAddresses>();
        var posted = await http.Request.ReadFormAsync(http.RequestAborted);
        var form = isResuming
            ? TypedForm.Unpack(posted, address => addresses.Check(address, http.Request.PathBase))
            : TypedForm.Of(http.Request.PathBase.Add(http.Request.Path).ToUriComponent() + http.Request.QueryString, posted);

        return form is null ? null
            : http.User.Identity?.IsAuthenticated == true ? Page("Review", new ReviewPage(form, IsSignedInAgain: false), StatusCodes.Status400BadRequest)
            : Page("SignInAgain", new SignInAgainPage(form, new LoginPage()), isChallenge ? StatusCodes.Status401Unauthorized : StatusCodes.Status400BadRequest);
    }

    private ViewResult Page<T>(string view, T model, int status) => new()
    {
        ViewName = view,
        StatusCode = status,
        ViewData = new ViewDataDictionary<T>(metadata, new ModelStateDictionary()) { Model = model },
    };
}
