using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Translations.Tests.Sharing;

/// <summary>Versions that another site exported, one after the other.</summary>
public sealed class MovedFactsTests
{
    [Fact]
    public async Task A_version_becomes_public_with_the_facts_of_its_day_and_ends_with_those_of_today()
    {
        await using var there = await Languages.StartAsync();
        var (set, rows) = await EditedAsync(there, keepEnglish: true);
        Assert.Equal(["Cali", "Cali", "Cali"], rows.Select(CityOf));

        await using var here = await Languages.StartAsync();
        var published = await ImportAsync(here, rows);

        Assert.Equal(["Bogotá", "Bogotá", "Cali"], published);
        Assert.Equal(rows.Select(Parts), (await PublishedAsync(here, set)).Select(Parts));
    }

    [Fact]
    public async Task All_languages_say_the_same_when_the_one_that_changed_a_fact_does_not_come()
    {
        await using var there = await Languages.StartAsync();
        var (set, rows) = await EditedAsync(there, keepEnglish: false);

        await using var here = await Languages.StartAsync();
        await ImportAsync(here, rows);

        Assert.Equal(["Cali", "Cali"], (await here.PublishedAsync(set)).Select(CityOf));

        // Nor does what is published afterwards bring an old one back.
        await here.EditAsync(set, "fr", row => Languages.Write(row, "Encore"), publish: true);

        Assert.Equal(["Cali", "Cali"], (await here.PublishedAsync(set)).Select(CityOf));
    }

    [Fact]
    public async Task A_new_version_has_no_facts_of_an_older_one()
    {
        await using var languages = await Languages.StartAsync();
        var (set, _) = await EditedAsync(languages, keepEnglish: true);

        await languages.EditAsync(set, "fr", row => Languages.Write(row, "Encore"), publish: true);

        Assert.Equal(["en", "es", "fr"], (await languages.PublishedAsync(set)).Select(row => row.CultureOf()));
        Assert.Equal([false, true, false], (await languages.PublishedAsync(set)).Select(row => row.As<PublishedFactsPart>() is not null));
    }

    /// <summary>French, Spanish and then English with another city, in the order in which they became public.</summary>
    private static async Task<(string Set, ContentItem[] Rows)> EditedAsync(Languages languages, bool keepEnglish)
    {
        var set = await languages.CreateAsync("The plan", city: "Bogotá");
        foreach (var culture in (string[])["fr", "es"])
        {
            await languages.LocalizeAsync(set, culture);
            await languages.EditAsync(set, culture, row => Languages.Write(row, culture), publish: true);
        }

        await languages.EditAsync(set, "en", row => row.Alter<FactsPart>(part => part.City = "Cali"), publish: true);
        if (!keepEnglish)
        {
            await languages.WithAsync(set, "en", (services, row) => services.GetRequiredService<IContentManager>().RemoveAsync(row));
        }

        return (set, await PublishedAsync(languages, set));
    }

    private static async Task<ContentItem[]> PublishedAsync(Languages languages, string set) =>
        [.. (await languages.PublishedAsync(set)).OrderBy(row => row.CultureOf() switch { "fr" => 0, "es" => 1, _ => 2 })];

    /// <summary>Returns the city of each version when it was imported, before the facts of today are back.</summary>
    private static Task<string?[]> ImportAsync(Languages languages, ContentItem[] rows) => languages.InScopeAsync(async services =>
    {
        var cities = new List<string?>();
        foreach (var row in rows)
        {
            var copy = JObject.FromObject(row).ToObject<ContentItem>()!;
            var watched = (Watch)services.GetServices<IContentHandler>().Single(handler => handler is Watch);
            await services.GetRequiredService<IContentManager>().ImportAsync([copy]);
            cities.Add(watched.City);
        }

        return cities.ToArray();
    });

    private static string? CityOf(ContentItem row) => row.As<FactsPart>().City;

    private static string Parts(ContentItem row) =>
        new JsonObject { ["Facts"] = JObject.FromObject(row.As<FactsPart>()), ["Published"] = row.As<PublishedFactsPart>()?.Parts?.DeepClone() }.ToJsonString();
}

/// <summary>What somebody who keeps a history sees of an import.</summary>
internal sealed class Watch : ContentHandlerBase
{
    public string? City { get; private set; }

    public override Task ImportedAsync(ImportContentContext context)
    {
        City = context.ContentItem.As<FactsPart>().City;
        return Task.CompletedTask;
    }
}
