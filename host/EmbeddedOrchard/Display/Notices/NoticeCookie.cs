using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EmbeddedOrchard.Display.Notices;

/// <summary>Carries messages over a redirect; there is a cookie only while there is a message.</summary>
internal sealed partial class NoticeCookie(IDataProtectionProvider protection, ILogger<NoticeCookie> logger)
{
    public const string Name = "orch_notify";

    // Browsers keep 4096 bytes; encryption and base64 add about half.
    private const int MaximumText = 2400;

    private readonly IDataProtector _protector = protection.CreateProtector("OrchardCore.DisplayManagement.Notify");

    public IReadOnlyList<Notice> Read(HttpRequest request)
    {
        if (!request.Cookies.TryGetValue(Name, out var value) || string.IsNullOrEmpty(value))
        {
            return [];
        }

        try
        {
            return JsonSerializer.Deserialize<List<Notice>>(_protector.Unprotect(value)) ?? [];
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException or FormatException)
        {
            LogUnreadable(logger, exception);
            return [];
        }
    }

    public void Write(HttpContext context, IEnumerable<Notice> notices)
    {
        List<Notice> kept = [];
        var length = 0;
        foreach (var notice in notices)
        {
            length += notice.Html.Length + 40;
            if (length > MaximumText)
            {
                LogTooLong(logger);
                break;
            }

            kept.Add(notice);
        }

        if (kept.Count > 0)
        {
            context.Response.Cookies.Append(Name, _protector.Protect(JsonSerializer.Serialize(kept)), Options(context));
        }
    }

    public void Delete(HttpContext context)
    {
        if (context.Request.Cookies.ContainsKey(Name))
        {
            context.Response.Cookies.Delete(Name, Options(context));
        }
    }

    private static CookieOptions Options(HttpContext context) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/",
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "The cookie with messages to the user cannot be read; it is dropped")]
    private static partial void LogUnreadable(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "There are more messages to the user than a cookie holds; the last ones are dropped")]
    private static partial void LogTooLong(ILogger logger);
}
