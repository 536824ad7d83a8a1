using System.Collections.Frozen;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace OrchardParticipation.Awards.Addresses;

/// <summary>
/// The name of a culture that .NET knows. Words that only look like one, such as <c>our-team</c>, are left to the pages
/// whose address they are.
/// </summary>
internal sealed class CultureConstraint : IRouteConstraint
{
    private static readonly FrozenSet<string> _names =
        CultureInfo.GetCultures(CultureTypes.AllCultures).Select(culture => culture.Name).Where(name => name.Length > 0).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string name && _names.Contains(name);
}
