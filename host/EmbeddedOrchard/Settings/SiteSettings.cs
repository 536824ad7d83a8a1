using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Data.Documents;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Settings;

internal sealed class SiteSettings : Document, ISite
{
    public string? BaseUrl { get; set; }
    public string? Calendar { get; set; }
    public int MaxPagedCount { get; set; }
    public int MaxPageSize { get; set; } = 100;
    public int PageSize { get; set; } = 10;
    public string? TimeZoneId { get; set; }
    public string? SiteName { get; set; }
    public string? SiteSalt { get; set; }
    public string? SuperUser { get; set; }
    public string PageTitleFormat { get; set; } = "{% page_title Site.SiteName, position: \"after\", separator: \" - \" %}";
    public bool UseCdn { get; set; }
    public string? CdnBaseUrl { get; set; }
    public bool AppendVersion { get; set; } = true;
    public CacheMode CacheMode { get; set; }
    public RouteValueDictionary HomeRoute { get; set; } = [];
    public JsonObject Properties { get; set; } = [];

    public T As<T>() where T : new() => EntityExtensions.As<T>(this);
}
