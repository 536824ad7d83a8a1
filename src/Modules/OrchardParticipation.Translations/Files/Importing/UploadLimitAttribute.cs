using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardParticipation.Translations.Files.Importing;

/// <summary>
/// Answers a form that is too large with a page that says so, before anything reads it. Left to the server's own limit, the browser
/// would often see a connection that breaks off and no answer.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UploadLimitAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    // A form has some bytes beside its file.
    private static readonly long _most = FileReading.Limits.Bytes + (64 * 1024);

    // Before the antiforgery token is looked for in the form.
    public int Order => int.MinValue;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var isTooLarge = context.HttpContext.Request.ContentLength > _most;
        if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            // The server reads the rest, without looking at it, so that the answer arrives.
            limit.MaxRequestBodySize = isTooLarge ? null : _most;
        }

        if (isTooLarge)
        {
            context.Result = new RedirectToActionResult(nameof(FileImportController.Index), null, new { tooLarge = true });
        }
    }
}
