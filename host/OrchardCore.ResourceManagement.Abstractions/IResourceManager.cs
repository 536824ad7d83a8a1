using Microsoft.AspNetCore.Html;

namespace OrchardCore.ResourceManagement;

public interface IResourceManager
{
    void AppendMeta(MetaEntry meta, string contentSeparator);
    IEnumerable<IHtmlContent> GetRegisteredFootScripts();
    IEnumerable<IHtmlContent> GetRegisteredHeadScripts();
    IEnumerable<LinkEntry> GetRegisteredLinks();
    IEnumerable<MetaEntry> GetRegisteredMetas();
    IEnumerable<IHtmlContent> GetRegisteredStyles();
    void RegisterFootScript(IHtmlContent script);
    void RegisterHeadScript(IHtmlContent script);
    void RegisterLink(LinkEntry link);
    void RegisterMeta(MetaEntry meta);
    void RegisterStyle(IHtmlContent style);
    void RenderFootScript(TextWriter writer);
    void RenderHeadLink(TextWriter writer);
    void RenderHeadScript(TextWriter writer);
    void RenderMeta(TextWriter writer);
    void RenderStylesheet(TextWriter writer);
}
