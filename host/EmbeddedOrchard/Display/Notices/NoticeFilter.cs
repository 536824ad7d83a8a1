using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace EmbeddedOrchard.Display.Notices;

/// <summary>A page shows the messages; any other answer passes them on to the next page.</summary>
internal sealed class NoticeFilter : IAsyncAlwaysRunResultFilter
{
    public Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var services = context.HttpContext.RequestServices;
        var cookie = services.GetRequiredService<NoticeCookie>();
        var notices = services.GetRequiredService<PendingNotices>();
        if (context.Result is ViewResult or PageResult)
        {
            notices.Carry(cookie.Read(context.HttpContext.Request));
            cookie.Delete(context.HttpContext);
        }
        else if (notices.Any)
        {
            notices.Carry(cookie.Read(context.HttpContext.Request));
            cookie.Write(context.HttpContext, notices.All);
        }

        return next();
    }
}
