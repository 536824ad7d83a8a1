using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

public class MenuItem
{
    public LocalizedString Text { get; set; }
    public string Id { get; set; }
    public string Url { get; set; }
    public string Href { get; set; }
    public string Target { get; set; }
    public string Culture { get; set; }
    public string Position { get; set; }
    public int Priority { get; set; }
    public bool LinkToFirstChild { get; set; } = true;
    public bool LocalNav { get; set; }
    public object Resource { get; set; }
    public RouteValueDictionary RouteValues { get; set; }
    public List<MenuItem> Items { get; set; } = [];
    public List<Permission> Permissions { get; } = [];
    public List<string> Classes { get; } = [];
}
