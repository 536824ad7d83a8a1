using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using OrchardCore.ResourceManagement;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Addresses;

internal sealed class PublicPage(IResourceManager resources, IHttpContextAccessor http) : IPublicPage
{
    private CultureOrder _order = new(["en"]);

    public string Culture { get; private set; } = "en";

    public IReadOnlyList<string> FallbackOrder => _order.Cultures;

    /// <summary>This page in every language of the site, for the theme's language switch.</summary>
    public IReadOnlyList<(string Culture, string Url)> Alternates { get; private set; } = [];

    public void Open(string culture, CultureOrder order)
    {
        Culture = culture;
        _order = order;
    }

    public string AddressOf(string path)
    {
        var request = http.HttpContext!.Request;
        var site = UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase);
        return string.Concat(site.AsSpan(0, site.Length - (site.EndsWith('/') ? 1 : 0)), path);
    }

    public void Describe(PageDescription description)
    {
        string Absolute(string culture) => AddressOf(description.PathIn(culture));

        resources.RegisterLink(new LinkEntry { Rel = "canonical", Href = Absolute(description.ContentCulture ?? Culture) });
        var languages = description.Languages ?? _order.Cultures;
        foreach (var language in languages)
        {
            resources.RegisterLink(new LinkEntry { Rel = "alternate", Href = Absolute(language) }.SetAttribute("hreflang", language));
        }

        if (languages.Contains(_order.Default, StringComparer.OrdinalIgnoreCase))
        {
            resources.RegisterLink(new LinkEntry { Rel = "alternate", Href = Absolute(_order.Default) }.SetAttribute("hreflang", "x-default"));
        }

        if (description.Feed is { } feed)
        {
            resources.RegisterLink(new LinkEntry { Rel = "alternate", Type = "application/atom+xml", Title = feed.Title, Href = AddressOf(feed.Path) });
        }

        if (!string.IsNullOrEmpty(description.Summary))
        {
            resources.RegisterMeta(new MetaEntry(name: "description", content: description.Summary));
        }

        Alternates = [.. _order.Cultures.Select(culture => (culture, http.HttpContext!.Request.PathBase + description.PathIn(culture)))];
    }
}
