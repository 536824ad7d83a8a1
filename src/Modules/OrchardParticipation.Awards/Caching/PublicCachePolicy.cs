using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using OrchardCore.Modules;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Reading;

namespace OrchardParticipation.Awards.Caching;

/// <summary>
/// Keeps what any anonymous reader gets. The key holds the generation of public content that was current before the page
/// was made: after a commit that published or hid something, nothing older is found any more.
/// </summary>
internal sealed class PublicCachePolicy : IOutputCachePolicy
{
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(1);

    // The only cookie that an anonymous reader may have and that no page with a language in its address looks at.
    private const string CultureCookie = ".AspNetCore.Culture";

    private static readonly string[] _parameters =
    [
        PracticeQuery.Names.Category, PracticeQuery.Names.Country, PracticeQuery.Names.Status,
        PracticeQuery.Names.Text, PracticeQuery.Names.Order, PracticeQuery.Names.Page,
        PublicRoutes.View, PublicRoutes.Text,
    ];

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var kept = MayKeep(request);
        context.EnableOutputCaching = kept;
        context.AllowCacheLookup = kept;
        context.AllowCacheStorage = kept;
        context.AllowLocking = false;
        if (kept)
        {
            var generation = context.HttpContext.RequestServices.GetRequiredService<PublicGeneration>().Current;
            context.CacheVaryByRules.QueryKeys = _parameters;
            context.CacheVaryByRules.VaryByValues["json"] = PublicRequests.PreferJson(request) ? "1" : "0";
            context.CacheVaryByRules.CacheKeyPrefix = generation.ToString(System.Globalization.CultureInfo.InvariantCulture) + "/";
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        var utcNow = context.HttpContext.RequestServices.GetRequiredService<IClock>().UtcNow;
        var left = context.HttpContext.KeptUntil() - utcNow;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK
            && response.Headers.SetCookie.Count == 0
            && !response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase)
            && left is not { Ticks: <= 0 };
        context.ResponseExpirationTimeSpan = left < _longest ? left : _longest;
        return ValueTask.CompletedTask;
    }

    // A page that varies by anything else, such as ?locale=, must be made each time.
    internal static bool MayKeep(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !request.Headers.ContainsKey(HeaderNames.Authorization)
        && request.Cookies.All(cookie => cookie.Key == CultureCookie)
        && Addresses.Languages.In(request.Path) is not null
        && request.Query.All(parameter => _parameters.Contains(parameter.Key, StringComparer.Ordinal) && parameter.Value.Count == 1);
}
