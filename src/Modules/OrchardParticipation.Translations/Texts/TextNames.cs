using Microsoft.Extensions.Localization;

namespace OrchardParticipation.Translations.Texts;

/// <summary>How texts of an item are called, on pages and in files.</summary>
internal sealed class TextNames(IStringLocalizer<TextNames> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public string Of(TextPlace place) => place switch
    {
        { Label.Length: > 0 } => place.Label,
        _ when place.Path == TextPlace.Title => S["Title"],
        _ => S["Text"],
    };
}
