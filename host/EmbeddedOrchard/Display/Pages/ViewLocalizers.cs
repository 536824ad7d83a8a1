using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;

namespace EmbeddedOrchard.Display.Pages;

/// <summary>One localizer for each view, made when the view first asks.</summary>
internal sealed class ViewLocalizers(IStringLocalizerFactory factory)
{
    private readonly ConcurrentDictionary<string, IViewLocalizer> _localizers = new(StringComparer.OrdinalIgnoreCase);

    public IViewLocalizer For(string viewPath) =>
        _localizers.GetOrAdd(viewPath, path => new PageLocalizer(factory.Create(ViewPaths.LocalizationContext(path), "")));

    private sealed class PageLocalizer(IStringLocalizer localizer) : HtmlLocalizer(localizer), IViewLocalizer;
}
