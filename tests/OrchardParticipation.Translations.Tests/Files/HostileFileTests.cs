using System.IO.Compression;
using System.Text;
using OrchardParticipation.Translations.Files;

namespace OrchardParticipation.Translations.Tests.Files;

/// <summary>Files that are broken, or made to break something: nothing changes, and the report says where.</summary>
public sealed class HostileFileTests : IAsyncLifetime
{
    private Languages _site = null!;
    private Exchange _exchange = null!;
    private string _set = "";
    private string _other = "";
    private string _xliff = "";
    private string _po = "";

    public async ValueTask InitializeAsync()
    {
        _site = await Languages.StartAsync();
        _exchange = new Exchange(_site);
        _set = await _site.CreateAsync("Assembly");
        _other = await _site.CreateAsync("Budget");
        await _exchange.BodyIsAsync(_set, "en", "<p>Ask <strong>all</strong> of us.</p>");
        _xliff = await TranslatedAsync(FileFormat.Xliff);
        _po = await TranslatedAsync(FileFormat.Po);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_file_in_a_language_that_the_site_has_not_or_that_is_its_source_is_refused()
    {
        await RefusedAsync(Changed(_xliff, "trgLang=\"fr\"", "trgLang=\"de\""), "0 TargetLanguage");
        await RefusedAsync(Changed(_xliff, "trgLang=\"fr\"", "trgLang=\"en\""), "0 TargetLanguage");
        await RefusedAsync(Changed(_xliff, " trgLang=\"fr\"", ""), "0 TargetLanguage");
        await RefusedAsync(Changed(_xliff, "srcLang=\"en\"", "srcLang=\"de\""), "0 SourceLanguage");
        await RefusedAsync(Changed(_po, "Language: fr", "Language: de"), "0 TargetLanguage");
    }

    [Fact]
    public async Task A_file_from_another_source_language_has_no_place()
    {
        var draft = await _exchange.CheckAsync(Changed(_xliff, "srcLang=\"en\"", "srcLang=\"es\""));

        Assert.Equal((0, 2), (draft.Items.Count, draft.Import.Findings.Count(finding => finding.Kind == OrchardParticipation.Translations.Files.Placing.FindingKind.OtherSourceLanguage)));
    }

    [Fact]
    public async Task Unknown_ids_are_refused_by_line()
    {
        await RefusedAsync(Changed(_xliff, $"id=\"{_other}\"", "id=\"4unknown\""), $"{LineOf(_xliff, "<unit", 3)} UnknownItem");
        await RefusedAsync(Changed(_po, "HtmlBodyPart.Html/0", "HtmlBodyPart.Html/7", times: 1), $"{LineOf(_po, "HtmlBodyPart.Html/0", 1)} UnknownUnit HtmlBodyPart.Html/7");
        await RefusedAsync(Changed(_po, "HtmlBodyPart.Html/0", "Secret.Text/0", times: 1), $"{LineOf(_po, "HtmlBodyPart.Html/0", 1)} UnknownUnit Secret.Text/0");
        await RefusedAsync(Changed(_po, $"{_other}/HtmlBodyPart", "nonsense/HtmlBodyPart"), $"{LineOf(_po, _other + "/HtmlBodyPart", 1)} UnknownItem");
    }

    [Fact]
    public async Task An_item_that_one_may_not_edit_is_refused()
    {
        _site.Rights.ForbiddenSets.Add(_other);

        await RefusedAsync(_xliff, $"{LineOf(_xliff, "<unit", 3)} NotPermitted");
    }

    [Fact]
    public async Task A_permission_that_was_lost_since_the_report_keeps_an_item_from_being_saved()
    {
        var draft = await _exchange.CheckAsync(_xliff);
        await _exchange.KeepAsync(draft);
        _site.Rights.ForbiddenSets.Add(_other);

        Assert.Equal(["Saved", "NotFound"], await _exchange.SaveAsync(draft.Import.ImportId));
        Assert.Null(await _exchange.BodyAsync(_other));
    }

    [Fact]
    public async Task Damaged_tags_and_ids_that_stand_twice_are_refused_by_line()
    {
        var line = LineOf(_po, "msgctxt", 2);
        await RefusedAsync(Changed(_po, "FR Ask <strong>all</strong>", "FR Ask <strong>all"), $"{line} File MisnestedTag HtmlBodyPart.Html/0");
        await RefusedAsync(Changed(_po, "FR Ask <strong>all</strong>", "FR Ask all"), $"{line} File MissingTag HtmlBodyPart.Html/0");
        await RefusedAsync(Changed(_po, "FR Ask <strong>", "FR Ask <script>alert(1)</script><strong>"), $"{line} File UnknownTag HtmlBodyPart.Html/0");
        await RefusedAsync(Changed(_po, $"{_set}/TitlePart.Title/0", $"{_set}/HtmlBodyPart.Html/0"), $"{line} File DuplicateId HtmlBodyPart.Html/0");
        await RefusedAsync(Changed(_xliff, $"id=\"{_other}\"", $"id=\"{_set}\""), $"{LineOf(_xliff, "<file", 2)} File DuplicateItem");
    }

    [Theory]
    [InlineData("<!DOCTYPE xliff [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE xliff [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>")]
    [InlineData("<!DOCTYPE xliff SYSTEM \"http://127.0.0.1:1/x.dtd\">")]
    public async Task A_document_type_is_refused(string declaration) =>
        await RefusedAsync(Changed(_xliff, "\n<xliff", "\n" + declaration + "<xliff"), "0 File DocumentType");

    [Fact]
    public async Task What_is_no_translation_file_is_refused()
    {
        await RefusedAsync("", "0 NothingInIt");
        await RefusedAsync("<html><body/></html>", "1 File NotXliff");
        await RefusedAsync(Changed(_xliff, "version=\"2.1\"", "version=\"1.2\""), "2 File XliffVersion");
        await RefusedAsync(_xliff[..(_xliff.Length / 2)], "*");
        await RefusedAsync(Encoding.Unicode.GetBytes("\uFEFF" + _po), "0 File Encoding");
        await RefusedAsync([.. Encoding.UTF8.GetBytes(_po), (byte)'"', 0xFF], "*");
        await RefusedAsync(Zip(_xliff), "0 IsArchive");
        await RefusedAsync(new byte[(20 * 1024 * 1024) + 1], "0 File TooLarge");
    }

    [Fact]
    public async Task A_kind_of_text_that_the_site_has_not_there_is_refused() =>
        await RefusedAsync(Changed(_xliff, "participation:text", "participation:html", times: 1), $"{LineOf(_xliff, "<unit", 1)} WrongKind TitlePart.Title/0");

    private async Task<string> TranslatedAsync(FileFormat format) =>
        await Exchange.TranslateAsync(await _exchange.ExportAsync(format, true, _set, _other), format, unit => "FR " + unit.Source);

    private static string Changed(string file, string old, string @new, int times = int.MaxValue)
    {
        Assert.Contains(old, file, StringComparison.Ordinal);
        if (times == 1)
        {
            var at = file.IndexOf(old, StringComparison.Ordinal);
            return file[..at] + @new + file[(at + old.Length)..];
        }

        return file.Replace(old, @new, StringComparison.Ordinal);
    }

    private static int LineOf(string file, string text, int times) =>
        file.Split('\n').Select((line, i) => (line, i)).Where(at => at.line.Contains(text, StringComparison.Ordinal)).ElementAt(times - 1).i + 1;

    private static byte[] Zip(string file)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("translations.xlf").Open();
            entry.Write(Encoding.UTF8.GetBytes(file));
        }

        return output.ToArray();
    }

    private Task RefusedAsync(string file, string finding) => RefusedAsync(Encoding.UTF8.GetBytes(file), finding);

    private async Task RefusedAsync(byte[] file, string finding)
    {
        var rows = (await _site.RowsAsync()).Length;

        var draft = await _exchange.CheckAsync(file);

        Assert.True(draft.Import.IsRefused);
        Assert.Empty(draft.Items);
        Assert.Empty(draft.Import.Changes);
        Assert.Equal(rows, (await _site.RowsAsync()).Length);
        if (finding != "*")
        {
            Assert.Equal([finding], Exchange.Findings(draft.Import).Take(1));
        }
    }
}
