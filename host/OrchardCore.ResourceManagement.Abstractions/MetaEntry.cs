using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.ResourceManagement;

public class MetaEntry
{
    private readonly TagBuilder _builder = new("meta") { TagRenderMode = TagRenderMode.SelfClosing };

    public MetaEntry()
    {
    }

    public MetaEntry(string name = null, string property = null, string content = null, string httpEquiv = null, string charset = null)
    {
        SetAttribute("name", name);
        SetAttribute("property", property);
        SetAttribute("content", content);
        SetAttribute("http-equiv", httpEquiv);
        SetAttribute("charset", charset);
    }

    public string Name
    {
        get => Attribute("name");
        set => SetAttribute("name", value);
    }

    public string Property
    {
        get => Attribute("property");
        set => SetAttribute("property", value);
    }

    public string Content
    {
        get => Attribute("content");
        set => SetAttribute("content", value);
    }

    public string HttpEquiv
    {
        get => Attribute("http-equiv");
        set => SetAttribute("http-equiv", value);
    }

    public string Charset
    {
        get => Attribute("charset");
        set => SetAttribute("charset", value);
    }

    public static MetaEntry Combine(MetaEntry meta1, MetaEntry meta2, string contentSeparator)
    {
        var combined = new MetaEntry();
        combined._builder.MergeAttributes(meta1._builder.Attributes);
        combined._builder.MergeAttributes(meta2._builder.Attributes);
        combined.Content = string.IsNullOrEmpty(meta1.Content) ? meta2.Content
            : string.IsNullOrEmpty(meta2.Content) ? meta1.Content
            : meta1.Content + contentSeparator + meta2.Content;
        return combined;
    }

    public MetaEntry AddAttribute(string name, string value)
    {
        _builder.MergeAttribute(name, value);
        return this;
    }

    public MetaEntry SetAttribute(string name, string value)
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
