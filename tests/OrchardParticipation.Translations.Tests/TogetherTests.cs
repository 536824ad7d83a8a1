using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace OrchardParticipation.Translations.Tests;

public sealed class TogetherTests
{
    private const int Items = 4;
    private const int Rounds = 250;

    [Fact]
    public async Task Two_people_who_publish_two_languages_at_the_same_moment_lose_nothing_a_thousand_times()
    {
        await using var languages = await Languages.StartAsync();

        await Task.WhenAll(Enumerable.Range(1, Items).Select(item => Task.Run(() => PublishTogetherAsync(languages, item))));

        Assert.Empty(languages.Log.Errors);
    }

    private static async Task PublishTogetherAsync(Languages languages, int item)
    {
        var set = await languages.CreateAsync("The plan", city: "none");
        await languages.LocalizeAsync(set, "fr");
        await languages.LocalizeAsync(set, "es");
        await languages.EditAsync(set, "es", row => Languages.Write(row, "El plan"), publish: true);
        for (var round = 1; round <= Rounds; round++)
        {
            var value = $"{item}/{round}";
            await languages.EditAsync(set, "en", row => Change(row, value, part => part.City = value), publish: false);
            await languages.EditAsync(set, "fr", row => Change(row, value, part => part.Status = value), publish: false);

            await Task.WhenAll(PublishAsync(languages, set, "en"), PublishAsync(languages, set, "fr"));

            var rows = await languages.PublishedAsync(set);
            Assert.Equal(["en " + value, "El plan", "fr " + value], rows.Select(row => row.DisplayText));
            Assert.All(rows, row => Assert.Equal((value, value), (row.As<FactsPart>().City, row.As<FactsPart>().Status)));
        }
    }

    private static void Change(ContentItem row, string value, Action<FactsPart> change)
    {
        Languages.Write(row, $"{row.CultureOf()} {value}");
        row.Alter(change);
    }

    // Both have read their row before either has published.
    private static Task PublishAsync(Languages languages, string set, string culture) => Task.Run(() => languages.WithAsync(set, culture, async (services, row) =>
    {
        await Task.Yield();
        await services.GetRequiredService<IContentManager>().PublishAsync(row);
    }));
}
