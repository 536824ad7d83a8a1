using EmbeddedOrchard.Admin.Contents.Languages;
using EmbeddedOrchard.Content.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using OrchardCore.Title.Models;

namespace EmbeddedOrchard.Admin.Contents.Addresses;

/// <summary>Says which address an item will have with the title, path and language that somebody is typing. Works on a copy: nothing is stored.</summary>
internal sealed class AddressForecast(
    AutoroutePartHandler paths,
    PublicAddresses addresses,
    TranslatedAddress translated,
    ILocalizationService cultures,
    IStringLocalizer<AddressForecast> localizer)
{
    public async Task<Forecast> OfAsync(ContentItem item, TypedAddress typed)
    {
        var copy = await CopyAsync(item, typed);
        var part = copy.As<AutoroutePart>() ?? new AutoroutePart();
        var path = AutorouteRules.Normalize(typed.Path);
        if (path.Length > 0 && AutorouteRules.Refusal(path) is not null)
        {
            return new Forecast(null, localizer["An address has at most {0} characters, no spaces and none of these: {1}", AutoroutePart.MaxPathLength, new string(AutoroutePart.InvalidCharactersForPath)]);
        }

        if (path.Length > 0 && !await paths.IsFreeAsync(path, copy.ContentItemId))
        {
            return new Forecast(null, localizer["Another item has this address."]);
        }

        part.Path = path.Length > 0 ? path : await paths.PathFromPatternAsync(copy);
        copy.Apply(nameof(AutoroutePart), part);
        if (copy.IsTranslationDraft())
        {
            await translated.RenewAsync(copy, await translated.OfAsync(item));
        }

        return await addresses.OfAsync(copy) is { } address
            ? new Forecast(address, null)
            : new Forecast(null, localizer["The address is made from the title when you save."]);
    }

    private async Task<ContentItem> CopyAsync(ContentItem item, TypedAddress typed)
    {
        var copy = new ContentItem
        {
            ContentItemId = item.ContentItemId,
            ContentItemVersionId = item.ContentItemVersionId,
            ContentType = item.ContentType,
            DisplayText = typed.Title?.Trim() ?? item.DisplayText,
            Owner = item.Owner,
            Author = item.Author,
            CreatedUtc = item.CreatedUtc,
            Data = item.Data.DeepClone().AsObject(),
        };
        if (typed.Title is not null && copy.As<TitlePart>() is { } title)
        {
            title.Title = copy.DisplayText;
            copy.Apply(nameof(TitlePart), title);
        }

        if (copy.As<LocalizationPart>() is { } localization)
        {
            var known = (await cultures.GetSupportedCulturesAsync()).FirstOrDefault(culture => string.Equals(culture, typed.Culture, StringComparison.OrdinalIgnoreCase));
            localization.Culture = known ?? (string.IsNullOrEmpty(localization.Culture) ? await cultures.GetDefaultCultureAsync() : localization.Culture);
            copy.Apply(nameof(LocalizationPart), localization);
        }

        return copy;
    }
}

/// <summary>The address, or why there is none yet.</summary>
internal sealed record Forecast(string? Address, string? Note);
