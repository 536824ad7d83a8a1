using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace EmbeddedOrchard.AuditTrail;

/// <summary>Who does something now; nobody, when it is the site itself.</summary>
internal readonly record struct TrailActor(string? UserId, string? UserName)
{
    private static readonly AsyncLocal<TrailActor> _behind = new();

    /// <summary>Who asked for what goes on beside the requests. It counts from here to the end of the method that sets it.</summary>
    public static TrailActor Behind
    {
        get => _behind.Value;
        set => _behind.Value = value;
    }

    public static TrailActor Of(IHttpContextAccessor http) => http.HttpContext?.User is { Identity.IsAuthenticated: true } user ? Of(user) : Behind;

    public static TrailActor Of(ClaimsPrincipal user) => new(user.FindFirstValue(ClaimTypes.NameIdentifier), user.Identity?.Name);
}
