using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace EmbeddedOrchard.Localization;

internal sealed class PoLocalizerFactory(ILocalizationManager manager) : IStringLocalizerFactory, IHtmlLocalizerFactory
{
    private readonly ConcurrentDictionary<string, PoStringLocalizer> _localizers = new(StringComparer.Ordinal);

    public IStringLocalizer Create(Type resourceSource) => InContext(ContextOf(resourceSource));

    public IStringLocalizer Create(string baseName, string location) => InContext(ContextOf(baseName, location));

    IHtmlLocalizer IHtmlLocalizerFactory.Create(Type resourceSource) => new PoHtmlLocalizer(InContext(ContextOf(resourceSource)));

    IHtmlLocalizer IHtmlLocalizerFactory.Create(string baseName, string location) => new PoHtmlLocalizer(InContext(ContextOf(baseName, location)));

    /// <summary>Validation messages: what the model's own context says, then the context of the framework's messages.</summary>
    public IStringLocalizer CreateForModel(Type model) => new PoStringLocalizer(manager, ContextOf(model), ValidationMessages.Context);

    private static string ContextOf(Type type) => (type.FullName ?? type.Name).Replace('+', '.');

    private static string ContextOf(string baseName, string? location)
    {
        const string Areas = "Areas.";
        var name = !string.IsNullOrEmpty(location) && baseName.StartsWith(location, StringComparison.OrdinalIgnoreCase) ? baseName[location.Length..] : baseName;
        name = name.TrimStart('.');
        return name.StartsWith(Areas, StringComparison.OrdinalIgnoreCase) ? name[Areas.Length..] : name;
    }

    private PoStringLocalizer InContext(string context) => _localizers.GetOrAdd(context, name => new PoStringLocalizer(manager, name));
}

/// <summary>Encodes arguments, not translations; knows plural forms, which the framework's own localizer loses.</summary>
internal class PoHtmlLocalizer(PoStringLocalizer localizer) : HtmlLocalizer(localizer)
{
    public override LocalizedHtmlString this[string name, params object[] arguments]
    {
        get
        {
            var (translation, values) = localizer.GetTranslation(name, arguments);
            return ToHtmlString(translation, values);
        }
    }
}
