using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace EmbeddedOrchard.Tests;

/// <summary>The user of the current request, when a test signs one in.</summary>
internal sealed class SignedIn : IHttpContextAccessor
{
    public HttpContext? HttpContext { get; set; }

    public void As(string id, string name) => HttpContext = new DefaultHttpContext
    {
        User = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, id), new(ClaimTypes.Name, name)], "test")),
    };
}
