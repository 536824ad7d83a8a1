using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Logging;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>Writes what views registered for one place of the page.</summary>
public class ResourcesTagHelper : TagHelper
{
    private readonly IResourceManager _resourceManager;
    private readonly ILogger _logger;
    private readonly IEnumerable<IResourcesTagHelperProcessor> _processors;

    public ResourcesTagHelper(IResourceManager resourceManager, ILogger<ResourcesTagHelper> logger, IEnumerable<IResourcesTagHelperProcessor> processors) =>
        (_resourceManager, _logger, _processors) = (resourceManager, logger, processors);

    public ResourceTagType Type { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        // What the content of the element registers belongs to the output too.
        await output.GetChildContentAsync();

        using var writer = new StringWriter();
        Render(writer);
        foreach (var processor in _processors)
        {
            await processor.ProcessAsync(new ResourcesTagHelperProcessorContext(Type, writer));
        }

        output.TagName = null;
        output.Content.SetHtmlContent(new HtmlString(writer.ToString()));
    }

    private void Render(StringWriter writer)
    {
        switch (Type)
        {
            case ResourceTagType.Meta:
                _resourceManager.RenderMeta(writer);
                break;
            case ResourceTagType.HeadLink:
                _resourceManager.RenderHeadLink(writer);
                break;
            case ResourceTagType.Stylesheet:
                _resourceManager.RenderStylesheet(writer);
                break;
            case ResourceTagType.HeadScript:
                _resourceManager.RenderHeadScript(writer);
                break;
            case ResourceTagType.FootScript:
                _resourceManager.RenderFootScript(writer);
                break;
            case ResourceTagType.Header or ResourceTagType.Footer:
                break;
            default:
                _logger.LogError("Unknown resource type: {Type}", Type);
                break;
        }
    }
}
