using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace EmbeddedOrchard.AuditTrail;

/// <summary>Who does something now; nobody, when it is the site itself.</summary>
internal readonly record struct TrailActor(string? UserId, string? UserName)
{
    public static TrailActor Of(IHttpContextAccessor http) =>
        http.HttpContext?.User is { Identity.IsAuthenticated: true } user
            ? new TrailActor(user.FindFirstValue(ClaimTypes.NameIdentifier), user.Identity.Name)
            : default;
}
