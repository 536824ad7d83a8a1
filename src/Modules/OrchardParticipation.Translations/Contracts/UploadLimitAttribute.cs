using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardParticipation.Translations.Contracts;

/// <summary>
/// Answers a form that is too large with a page that says so, before anything reads it: the action <c>Index</c>, with <c>tooLarge=true</c>.
/// Left to the server's own limit, the browser would often see a connection that breaks off and no answer.
/// </summary>
/// <param name="fileBytes">How large the files may be together.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UploadLimitAttribute(long fileBytes) : Attribute, IAuthorizationFilter, IOrderedFilter
{
    // A form has some bytes beside its files.
    private const int FormBytes = 64 * 1024;

    public long FileBytes => fileBytes;

    // Before the antiforgery token is looked for in the form.
    public int Order => int.MinValue;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var isTooLarge = context.HttpContext.Request.ContentLength > fileBytes + FormBytes;
        if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            // The server reads the rest, without looking at it, so that the answer arrives.
            limit.MaxRequestBodySize = isTooLarge ? null : fileBytes + FormBytes;
        }

        if (isTooLarge)
        {
            context.Result = new RedirectToActionResult("Index", null, new { tooLarge = true });
        }
    }
}
