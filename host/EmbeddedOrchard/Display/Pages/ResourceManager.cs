using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.ResourceManagement;

namespace EmbeddedOrchard.Display.Pages;

/// <summary>What views put into the head and the end of the page, each thing once and in the order of registration.</summary>
internal sealed class ResourceManager(IHttpContextAccessor accessor, IFileVersionProvider versions, HtmlEncoder encoder) : IResourceManager
{
    private readonly List<MetaEntry> _metas = [];
    private readonly List<LinkEntry> _links = [];
    private readonly List<IHtmlContent> _styles = [];
    private readonly List<IHtmlContent> _headScripts = [];
    private readonly List<IHtmlContent> _footScripts = [];

    public IEnumerable<MetaEntry> GetRegisteredMetas() => _metas;

    public IEnumerable<LinkEntry> GetRegisteredLinks() => _links;

    public IEnumerable<IHtmlContent> GetRegisteredStyles() => _styles;

    public IEnumerable<IHtmlContent> GetRegisteredHeadScripts() => _headScripts;

    public IEnumerable<IHtmlContent> GetRegisteredFootScripts() => _footScripts;

    public void RegisterMeta(MetaEntry meta)
    {
        var index = IndexOf(meta);
        if (index < 0)
        {
            _metas.Add(meta);
        }
        else
        {
            _metas[index] = meta;
        }
    }

    public void AppendMeta(MetaEntry meta, string contentSeparator)
    {
        var index = IndexOf(meta);
        if (index < 0)
        {
            _metas.Add(meta);
        }
        else
        {
            _metas[index] = MetaEntry.Combine(_metas[index], meta, contentSeparator);
        }
    }

    public void RegisterLink(LinkEntry link) => _links.Add(link);

    public void RegisterStyle(IHtmlContent style) => _styles.Add(style);

    public void RegisterHeadScript(IHtmlContent script) => _headScripts.Add(script);

    public void RegisterFootScript(IHtmlContent script) => _footScripts.Add(script);

    public void RenderMeta(TextWriter writer) => Write(_metas.Select(meta => meta.GetTag()), writer);

    public void RenderHeadLink(TextWriter writer) => Write(_links.Select(Tag), writer);

    public void RenderStylesheet(TextWriter writer) => Write(_styles, writer);

    public void RenderHeadScript(TextWriter writer) => Write(_headScripts, writer);

    public void RenderFootScript(TextWriter writer) => Write(_footScripts, writer);

    private static string? Key(MetaEntry meta) => meta.Name ?? meta.Property ?? meta.HttpEquiv ?? (meta.Charset is null ? null : "charset");

    private int IndexOf(MetaEntry meta) =>
        Key(meta) is { } key ? _metas.FindIndex(other => string.Equals(Key(other), key, StringComparison.OrdinalIgnoreCase)) : -1;

    private IHtmlContent Tag(LinkEntry link)
    {
        var pathBase = accessor.HttpContext?.Request.PathBase ?? default;
        if (link.Href is ['~', '/', ..])
        {
            link.Href = pathBase + link.Href[1..];
        }

        if (link.AppendVersion && link.Href is { Length: > 0 })
        {
            link.Href = versions.AddFileVersionToPath(pathBase, link.Href);
        }

        return link.GetTag();
    }

    private void Write(IEnumerable<IHtmlContent> tags, TextWriter writer)
    {
        HashSet<string> written = new(StringComparer.Ordinal);
        foreach (var tag in tags)
        {
            using var text = new StringWriter();
            tag.WriteTo(text, encoder);
            if (written.Add(text.ToString()))
            {
                writer.WriteLine(text.ToString());
            }
        }
    }
}
