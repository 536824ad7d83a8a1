using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;
using OrchardParticipation.Translation.Formats;

namespace OrchardParticipation.Translations.Tests.Files;

/// <summary>What goes out comes back without loss.</summary>
public sealed class RoundTripTests : IAsyncLifetime
{
    private const string English =
        "<h2>Why &amp; how</h2><p>Ask <a href=\"https://example.org/?a=1&amp;b=2\"><strong>all</strong> of us</a>, 2 &lt; 3.<br>New line <img alt=\"A &quot;map&quot;\" src=\"/media/a.png\"></p><ul><li>One</li><li><em>Two</em> 👩‍👩‍👧</li></ul><table><tbody><tr><td>Cell</td><td>2023</td></tr></tbody></table>";

    private Languages _site = null!;
    private Exchange _exchange = null!;
    private string _set = "";

    public async ValueTask InitializeAsync()
    {
        _site = await Languages.StartAsync();
        _exchange = new Exchange(_site);
        _set = await _site.CreateAsync("Tom & Ana's <b>plan</b>");
        await _exchange.BodyIsAsync(_set, "en", English);
    }

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(_site.Log.Errors);
        await _site.DisposeAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_translated_in_a_file_stands_in_a_draft_with_all_its_formats(bool isPo)
    {
        var format = Exchange.FormatOf(isPo);
        var file = await Exchange.TranslateAsync(await _exchange.ExportAsync(format, false, _set), format, Translate);

        var (report, outcomes) = await _exchange.ImportAsync(file);

        Assert.Equal(["Saved"], outcomes);
        Assert.Empty(report.Findings);
        Assert.Equal(Words(English), await _exchange.BodyAsync(_set));
        var french = Assert.Single(await _site.RowsAsync(), row => row.CultureOf() == "fr");
        Assert.Equal(("Tom & Ana's <b>projet</b>", false), (french.As<TitlePart>().Title, french.Published));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task A_file_that_comes_back_as_it_went_out_changes_nothing(bool isPo, bool all)
    {
        var other = await _site.CreateAsync("Other");
        await _site.LocalizeAsync(_set, "fr");
        await _exchange.BodyIsAsync(_set, "fr", English.Replace("Cell", "Cellule", StringComparison.Ordinal).Replace("One", "Un", StringComparison.Ordinal));
        await _exchange.BodyIsAsync(_set, "en", English.Replace("One", "One more", StringComparison.Ordinal));
        var rows = await StateAsync();

        var (report, outcomes) = await _exchange.ImportAsync(await _exchange.ExportAsync(Exchange.FormatOf(isPo), all, _set, other));

        Assert.Empty(outcomes);
        Assert.Empty(report.Findings);
        Assert.Equal((false, 0), (report.IsRefused, report.Changes.Count));
        Assert.Equal(rows, await StateAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_same_file_twice_changes_nothing_the_second_time(bool isPo)
    {
        var format = Exchange.FormatOf(isPo);
        var file = await Exchange.TranslateAsync(await _exchange.ExportAsync(format, true, _set), format, unit => "‏נגישות " + unit.Source);
        await _exchange.ImportAsync(file);
        var rows = await StateAsync();

        var (report, outcomes) = await _exchange.ImportAsync(file);

        Assert.Empty(outcomes);
        Assert.Equal((7, 0), (report.Unchanged, report.Changes.Count));
        Assert.Equal(rows, await StateAsync());
        Assert.Contains("<td>‏נגישות Cell</td>", await _exchange.BodyAsync(_set), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_translation_whose_source_changed_is_confirmed_by_a_file_that_says_so(bool isPo)
    {
        var format = Exchange.FormatOf(isPo);
        await _exchange.ImportAsync(await Exchange.TranslateAsync(await _exchange.ExportAsync(format, true, _set), format, unit => unit.Source + "!"));
        await _site.EditAsync(_set, "fr", _ => { }, publish: true);
        await _exchange.BodyIsAsync(_set, "en", English.Replace("<li>One", "<li>One,", StringComparison.Ordinal));

        var open = await _exchange.ExportAsync(format, false, _set);
        var (report, outcomes) = await _exchange.ImportAsync(await Exchange.TranslateAsync(open, format, unit => unit.Target));

        Assert.Equal(["Saved"], outcomes);
        Assert.Equal(1, Assert.Single(report.Changes).Confirmed);
        Assert.Contains("<li>One!</li>", await _exchange.BodyAsync(_set), StringComparison.Ordinal);
        Assert.DoesNotContain("One,", await _exchange.ExportAsync(format, false, _set), StringComparison.Ordinal);
    }

    private static string Translate(TranslationUnit unit) => Words(unit.Source);

    private static string Words(string english) =>
        english.Replace("Why", "Pourquoi", StringComparison.Ordinal).Replace("all</strong> of us", "nous</strong> tous", StringComparison.Ordinal)
            .Replace("Two", "Deux", StringComparison.Ordinal).Replace("plan", "projet", StringComparison.Ordinal);

    private async Task<string[]> StateAsync() =>
        [.. (await _site.RowsAsync()).OrderBy(row => row.ContentItemVersionId, StringComparer.Ordinal).Select(row => JObject.FromObject(row).ToJsonString())];
}
