using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.ResourceManagement;

public class LinkEntry
{
    private readonly TagBuilder _builder = new("link") { TagRenderMode = TagRenderMode.SelfClosing };

    public string Rel
    {
        get => Attribute("rel");
        set => SetAttribute("rel", value);
    }

    public string Type
    {
        get => Attribute("type");
        set => SetAttribute("type", value);
    }

    public string Title
    {
        get => Attribute("title");
        set => SetAttribute("title", value);
    }

    public string Href
    {
        get => Attribute("href");
        set => SetAttribute("href", value);
    }

    public bool AppendVersion { get; set; }

    public LinkEntry AddAttribute(string name, string value)
    {
        _builder.MergeAttribute(name, value);
        return this;
    }

    public LinkEntry SetAttribute(string name, string value)
    {
        if (value is null)
        {
            _builder.Attributes.Remove(name);
        }
        else
        {
            _builder.MergeAttribute(name, value, replaceExisting: true);
        }

        return this;
    }

    public IHtmlContent GetTag() => _builder;

    private string Attribute(string name) => _builder.Attributes.TryGetValue(name, out var value) ? value : null;
}
