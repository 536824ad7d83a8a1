using System.Collections.Concurrent;
using EmbeddedOrchard.Localization;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Localization;

namespace EmbeddedOrchard.Display.Pages;

/// <summary>One localizer for each view, made when the view first asks.</summary>
internal sealed class ViewLocalizers(ILocalizationManager manager)
{
    private readonly ConcurrentDictionary<string, IViewLocalizer> _localizers = new(StringComparer.OrdinalIgnoreCase);

    public IViewLocalizer For(string viewPath) =>
        _localizers.GetOrAdd(viewPath, path => new PageLocalizer(new PoStringLocalizer(manager, ViewPaths.LocalizationContext(path))));

    private sealed class PageLocalizer(PoStringLocalizer localizer) : PoHtmlLocalizer(localizer), IViewLocalizer;
}
