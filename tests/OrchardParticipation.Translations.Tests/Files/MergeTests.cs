using OrchardParticipation.Translations.Files;
using OrchardParticipation.Translations.Files.Placing;

namespace OrchardParticipation.Translations.Tests.Files;

/// <summary>A file that was made of an older source.</summary>
public sealed class MergeTests : IAsyncLifetime
{
    private const FileFormat Xliff = FileFormat.Xliff;

    private Languages _site = null!;
    private Exchange _exchange = null!;
    private string _set = "";

    public async ValueTask InitializeAsync()
    {
        _site = await Languages.StartAsync();
        _exchange = new Exchange(_site);
        _set = await _site.CreateAsync("Assembly");
        await SourceAsync("<h2>Why</h2><p>Because of 12 reasons that we all know.</p><p>The second paragraph is about money.</p><p>The third one is about people.</p>");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Each_passage_finds_its_place_and_what_changed_or_is_gone_is_reported_by_line()
    {
        var file = await TranslatedAsync();
        await SourceAsync("<p>The third one is about people.</p><h2>Why</h2><p>A wholly new beginning, which nobody has seen before.</p><p>Because of 13 reasons that we all know.</p>");

        var (report, outcomes) = await _exchange.ImportAsync(file);

        Assert.Equal(["Saved"], outcomes);
        Assert.Equal(
            ["SourceChanged HtmlBodyPart.Html/1", "SourceGone HtmlBodyPart.Html/2"],
            report.Findings.OrderBy(finding => finding.Unit, StringComparer.Ordinal).Select(finding => $"{finding.Kind} {finding.Unit}"));
        Assert.All(report.Findings, finding => Assert.Contains($"id=\"{finding.Unit}\"".Replace("/", "_", StringComparison.Ordinal)[..8], file.Split('\n')[finding.Line - 1], StringComparison.Ordinal));
        Assert.Equal("FR The second paragraph is about money.", report.Findings.Single(finding => finding.Kind == FindingKind.SourceGone).New);
        Assert.Equal("<p>FR The third one is about people.</p><h2>FR Why</h2><p>A wholly new beginning, which nobody has seen before.</p><p>Because of 13 reasons that we all know.</p>", await _exchange.BodyAsync(_set));
    }

    [Fact]
    public async Task Without_a_known_version_equal_texts_decide_and_doubts_are_reported()
    {
        var file = (await TranslatedAsync()).Replace("original=\"", "original=\"x", StringComparison.Ordinal);
        await SourceAsync("<p>New.</p><h2>Why</h2><p>The third one is about people.</p><p>The second paragraph is about money.</p><p>The second paragraph is about money.</p>");

        var (report, _) = await _exchange.ImportAsync(file);

        Assert.Equal(
            ["SourceDiffers HtmlBodyPart.Html/1", "Ambiguous HtmlBodyPart.Html/2"],
            report.Findings.OrderBy(finding => finding.Unit, StringComparer.Ordinal).Select(finding => $"{finding.Kind} {finding.Unit}").Where(line => !line.EndsWith("/3", StringComparison.Ordinal)));
        Assert.Equal("<p>New.</p><h2>FR Why</h2><p>FR The third one is about people.</p><p>The second paragraph is about money.</p><p>The second paragraph is about money.</p>", await _exchange.BodyAsync(_set));
    }

    [Fact]
    public async Task A_source_that_the_file_changed_is_not_the_text_of_the_site()
    {
        var (report, outcomes) = await _exchange.ImportAsync((await TranslatedAsync()).Replace("<source>Why", "<source>Why not", StringComparison.Ordinal));

        Assert.Equal(["Saved"], outcomes);
        Assert.Equal([FindingKind.SourceDiffers], report.Findings.Select(finding => finding.Kind));
        Assert.StartsWith("<h2>Why</h2><p>FR Because", await _exchange.BodyAsync(_set), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_file_replaces_is_told_with_both_texts()
    {
        await _exchange.ImportAsync(await TranslatedAsync());
        var file = await Exchange.TranslateAsync(await _exchange.ExportAsync(Xliff, true, _set), Xliff, unit => unit.Source == "Why" ? "Pourquoi" : unit.Target);

        var (report, _) = await _exchange.ImportAsync(file);

        var finding = Assert.Single(report.Findings);
        Assert.Equal((FindingKind.Replaces, "FR Why", "Pourquoi"), (finding.Kind, finding.Old, finding.New));
        Assert.Equal((0, 1, 0, 4), (report.Changes[0].Added, report.Changes[0].Replaced, report.Changes[0].Confirmed, report.Unchanged));
    }

    [Fact]
    public async Task Nothing_is_written_over_what_somebody_saved_after_the_report()
    {
        var draft = await _exchange.CheckAsync(await TranslatedAsync());
        await _exchange.KeepAsync(draft);
        await _site.LocalizeAsync(_set, "fr");
        await _site.EditAsync(_set, "fr", item => Languages.Write(item, "De quelqu'un d'autre"), publish: false);

        Assert.Equal(["Conflict"], await _exchange.SaveAsync(draft.Import.ImportId));

        Assert.Equal("<p>De quelqu'un d'autre.</p>", await _exchange.BodyAsync(_set));
    }

    [Fact]
    public async Task An_item_that_was_deleted_is_reported_and_the_others_are_saved()
    {
        var other = await _site.CreateAsync("Other");
        var file = await Exchange.TranslateAsync(await _exchange.ExportAsync(Xliff, false, _set, other), Xliff, unit => "FR " + unit.Source);
        await _site.WithAsync(other, "en", (services, item) => Remove(services, item));

        var (report, outcomes) = await _exchange.ImportAsync(file);

        Assert.Equal(["Saved"], outcomes);
        Assert.Equal([(FindingKind.ItemDeleted, "Other")], report.Findings.Select(finding => (finding.Kind, finding.Title)));
    }

    [Fact]
    public async Task A_fuzzy_translation_is_not_taken()
    {
        var file = (await Exchange.TranslateAsync(await _exchange.ExportAsync(FileFormat.Po, false, _set), FileFormat.Po, unit => unit.Source == "Why" ? "Guess" : null))
            .Replace("msgctxt \"" + _set + "/HtmlBodyPart.Html/0", "#, fuzzy\nmsgctxt \"" + _set + "/HtmlBodyPart.Html/0", StringComparison.Ordinal);

        var (report, outcomes) = await _exchange.ImportAsync(file);

        Assert.Empty(outcomes);
        Assert.Equal([(FindingKind.Unsure, "Guess")], report.Findings.Select(finding => (finding.Kind, finding.New)));
    }

    private static Task Remove(IServiceProvider services, OrchardCore.ContentManagement.ContentItem item) =>
        ((OrchardCore.ContentManagement.IContentManager)services.GetService(typeof(OrchardCore.ContentManagement.IContentManager))!).RemoveAsync(item);

    private async Task<string> TranslatedAsync() => await Exchange.TranslateAsync(await _exchange.ExportAsync(Xliff, true, _set), Xliff, unit => "FR " + unit.Source);

    private Task SourceAsync(string html)
    {
        _site.Clock.UtcNow += TimeSpan.FromHours(1);
        return _exchange.BodyIsAsync(_set, "en", html);
    }
}
