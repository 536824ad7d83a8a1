using EmbeddedOrchard.Localization;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace EmbeddedOrchard.Tests.Localization;

public sealed class PoStringLocalizerTests
{
    private static readonly CultureDictionaryRecord[] French =
    [
        new("Order", "Sorting", ["Ordre"]),
        new("Order", null, ["Commande"]),
        new("1 vote", null, ["{0} voix seule", "{0} voix"]),
        new("Hello {0}", null, ["<b>Bonjour</b> {0}"]),
    ];

    private readonly LocalizationManager _manager = new([new PluralRules()], [new Translations("fr", French)], []);

    [Theory]
    [InlineData("fr", "Sorting", "Ordre")]
    [InlineData("fr", "Elsewhere", "Commande")]
    [InlineData("fr-CA", "Sorting", "Ordre")]
    [InlineData("en", "Sorting", "Order")]
    public void The_context_comes_first_and_the_parent_language_last(string culture, string context, string expected)
    {
        using var scope = CultureScope.Create(culture);

        Assert.Equal(expected, new PoStringLocalizer(_manager, context)["Order"].Value);
    }

    [Theory]
    [InlineData("fr", 0, "0 voix seule")]
    [InlineData("fr", 1, "1 voix seule")]
    [InlineData("fr", 2, "2 voix")]
    [InlineData("en", 0, "0 votes")]
    [InlineData("en", 1, "1 vote")]
    [InlineData("es", 0, "0 votes")]
    public void Plurals_take_the_form_of_the_language_that_they_are_shown_in(string culture, int count, string expected)
    {
        using var scope = CultureScope.Create(culture);
        IStringLocalizer localizer = new PoStringLocalizer(_manager, "");
        IHtmlLocalizer html = new PoHtmlLocalizer(new PoStringLocalizer(_manager, ""));

        Assert.Equal(expected, localizer.Plural(count, "1 vote", "{0} votes").Value);
        Assert.Equal(expected, Html(html.Plural(count, "1 vote", "{0} votes")));
    }

    [Fact]
    public void Arguments_are_encoded_and_translations_are_not()
    {
        using var scope = CultureScope.Create("fr");
        var html = new PoHtmlLocalizer(new PoStringLocalizer(_manager, ""));

        Assert.Equal("<b>Bonjour</b> &lt;script&gt;", Html(html["Hello {0}", "<script>"]));
    }

    [Fact]
    public void A_dictionary_is_read_once()
    {
        var translations = new Translations("fr", French);
        var manager = new LocalizationManager([new PluralRules()], [translations], []);
        using var scope = CultureScope.Create("fr");

        _ = new PoStringLocalizer(manager, "")["Order"];
        _ = new PoStringLocalizer(manager, "")["Order"];

        Assert.Equal(["fr"], translations.Loaded);
    }

    private static string Html(LocalizedHtmlString text)
    {
        using var writer = new StringWriter();
        text.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return writer.ToString();
    }

    private sealed class Translations(string culture, CultureDictionaryRecord[] records) : ITranslationProvider
    {
        public List<string> Loaded { get; } = [];

        public void LoadTranslations(string cultureName, CultureDictionary dictionary)
        {
            Loaded.Add(cultureName);
            if (cultureName == culture)
            {
                dictionary.MergeTranslations(records);
            }
        }
    }
}
