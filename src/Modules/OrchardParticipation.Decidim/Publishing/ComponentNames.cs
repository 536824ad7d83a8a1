using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Publishing;

/// <summary>What a component is called that has no name of its own: after its category, or after what it holds, in every language of the site.</summary>
internal sealed class ComponentNames(IStringLocalizer<ComponentNames> T, ISiteCultures cultures)
{
    public async Task<Func<Component, TranslatedField>> OfAsync(PublicEdition edition)
    {
        var order = (await cultures.GetAsync()).Cultures;
        return component => component.Role == ComponentRole.Nominations
            && edition.Facts.Categories.FirstOrDefault(category => category.Key == component.Category) is { Name.IsEmpty: false } category
                ? ProcessRecords.Texts(category.Name)
                : TranslatedField.Of(new JsonObject(order.Select(culture => KeyValuePair.Create(culture, (JsonNode?)WordFor(component.Role, culture)))));
    }

    private string WordFor(ComponentRole role, string culture)
    {
        using (CultureScope.Create(culture))
        {
            return role == ComponentRole.Finalists ? T["Finalists"] : T["Nominations"];
        }
    }
}
