using System.Buffers.Binary;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional.Media;

/// <summary>Files of the library in packages: they come as the library takes them, all or none, and once.</summary>
[Collection(MediaSites.Name)]
public sealed class MovedMediaTests(MediaSite site)
{
    private static readonly byte[] _pdf = "%PDF-1.7"u8.ToArray();

    [Fact]
    public async Task A_package_says_file_by_file_what_would_come_and_nothing_comes_before_it_is_imported()
    {
        using var owner = await site.EditorAsync();
        File.WriteAllBytes(Path.Combine(site.Folder, "moved-old.pdf"), "%PDF-old"u8.ToArray());
        var before = MediaSite.StateOf(site.Folder);
        var package = Package([("moved/a.jpg", Photos.Sideways()), ("moved-old.pdf", _pdf)]);

        var report = await owner.SendAsync("files.zip", package);

        Assert.Equal(["Changed moved-old.pdf", "New moved/a.jpg"], Changes(report).Order(StringComparer.Ordinal));
        Assert.Equal(before, MediaSite.StateOf(site.Folder));
        Assert.Equal("Done.", (await owner.RunAsync(report)).QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Equal(_pdf, File.ReadAllBytes(Path.Combine(site.Folder, "moved-old.pdf")));
        Assert.DoesNotContain(Photos.Camera, Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(site.Folder, "moved", "a.jpg"))), StringComparison.Ordinal);

        var after = MediaSite.StateOf(site.Folder);
        report = await owner.SendAsync("again.zip", package);
        Assert.Contains("it would change nothing", report.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(after, MediaSite.StateOf(site.Folder));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(site.Folder, "..", "media-incoming")));
    }

    public static TheoryData<string, string, byte[]?, string> Bad => new()
    {
        { "../../evil.pdf", "evil.pdf", _pdf, "a file needs a TargetPath in the library, which '../../evil.pdf' is not." },
        { "evil.pdf", "../evil.pdf", null, "'evil.pdf': '../evil.pdf' is no path below the recipe's folder." },
        { "evil.pdf", "gone.pdf", null, "'evil.pdf': there is no file 'gone.pdf' beside the recipe." },
        { "evil.html", "evil.html", [1], "'evil.html': Files ending in “.html” are not allowed." },
        { "evil.php.jpg", "evil.jpg", Photos.Plain(10, 10), "'evil.php.jpg': The name hides another ending, “.php”. Rename the file first." },
        { "evil.jpg", "evil.jpg", _pdf, "'evil.jpg': The content is not what the name says." },
        { "evil.png", "evil.png", Photos.Bomb(6_400, 6_400), "'evil.png': The picture has more than 40 million pixels." },
        { "evil.svg", "evil.svg", "<!DOCTYPE svg [<!ENTITY a 'a'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>"u8.ToArray(), "'evil.svg': The drawing is no SVG file" },
        { "evil.pdf", "evil.pdf", [.. "%PDF-"u8, .. new byte[31_000_000]], "'evil.pdf': The file is larger than 30 MB." },
        { "good.pdf", "good.pdf", _pdf, "'good.pdf' stands in the recipe twice." },
        { "good.pdf/x.pdf", "x.pdf", _pdf, "'good.pdf' would be a file and a folder." },
    };

    [Theory]
    [MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)]
    public async Task One_bad_file_is_named_and_nothing_comes(string target, string source, byte[]? content, string reason)
    {
        using var owner = await site.EditorAsync();
        var before = MediaSite.StateOf(site.Folder);
        var files = new JsonArray(Entry("good.pdf", "good.pdf"), Entry(target, source));

        var report = await owner.SendAsync("bad.zip", Package(files, [("good.pdf", _pdf), .. content is null || source == "good.pdf" ? Array.Empty<(string, byte[])>() : [(source, content)]]));

        Assert.StartsWith($"Recipe.json: step 2 (media): {reason}", Assert.Single(report.Problems()), StringComparison.Ordinal);
        Assert.Null(report.QuerySelector("form[action*='/Run/']"));
        Assert.Equal(before, MediaSite.StateOf(site.Folder));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(site.Folder, "..", "media-incoming")));
    }

    [Fact]
    public async Task Files_that_announce_more_than_a_package_may_have_are_not_unpacked()
    {
        using var owner = await site.EditorAsync();
        byte[] zeros = [.. "%PDF-"u8, .. new byte[29 * 1024 * 1024]];

        var report = await owner.SendAsync("bomb.zip", Package([.. Enumerable.Range(0, 9).Select(number => ($"bomb {number}.pdf", zeros))]));

        Assert.Equal("Recipe.json: step 2 (media): the files are larger than 256 MiB together.", Assert.Single(report.Problems()));
    }

    [Fact]
    public async Task An_archive_that_lies_about_a_size_is_damaged()
    {
        using var owner = await site.EditorAsync();
        var before = MediaSite.StateOf(site.Folder);
        var package = Package([("liar.pdf", [.. "%PDF-"u8, .. new byte[1_000_000]])]);

        // In the list at the end, which announces how much comes.
        var entry = package.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        while (!package.AsSpan(entry + 46, 8).SequenceEqual("liar.pdf"u8))
        {
            entry = package.AsSpan(0, entry).LastIndexOf("PK\u0001\u0002"u8);
        }

        BinaryPrimitives.WriteInt32LittleEndian(package.AsSpan(entry + 24), 100);

        var report = await owner.SendAsync("liar.zip", package);

        Assert.Contains("'liar.pdf': it is damaged in the archive.", Assert.Single(report.Problems()), StringComparison.Ordinal);
        Assert.Equal(before, MediaSite.StateOf(site.Folder));
    }

    [Fact]
    public async Task An_import_that_fails_at_its_end_leaves_the_files_as_they_were()
    {
        using var owner = await site.EditorAsync();
        File.WriteAllBytes(Path.Combine(site.Folder, "kept.pdf"), "%PDF-kept"u8.ToArray());
        var page = new JsonObject
        {
            ["ContentItemId"] = "4late00000000000000000000", ["ContentItemVersionId"] = "4late00000000000000000001", ["ContentType"] = "Page", ["DisplayText"] = "Late", ["Latest"] = true, ["Published"] = true,
            ["TitlePart"] = new JsonObject { ["Title"] = "Late" }, ["AutoroutePart"] = new JsonObject { ["Path"] = "late-page" },
        };
        var report = await owner.SendAsync("late.zip", Package(
            new JsonArray(Entry("kept.pdf", "kept.pdf"), Entry("later/new.pdf", "kept.pdf")), [("kept.pdf", _pdf)], new JsonObject { ["name"] = "content", ["Data"] = new JsonArray(page) }));
        Assert.Empty(report.Problems());
        using (var taken = await owner.SubmitAsync(Editing.NewPage, Editing.Form, [new("TitlePart.Title", "Late"), new("AutoroutePart.Path", "late-page")], "submit.Publish"))
        {
            Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        }

        var before = MediaSite.StateOf(site.Folder);
        var imported = await owner.RunAsync(report);

        Assert.Contains("belongs to another content item", Assert.Single(imported.Problems()), StringComparison.Ordinal);
        Assert.Equal(before, MediaSite.StateOf(site.Folder));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(site.Folder, "..", "media-incoming")));
    }

    [Theory]
    [InlineData("zip")]
    [InlineData("json")]
    public async Task Chosen_files_and_folders_are_exported_as_Orchard_Core_reads_them(string format)
    {
        using var owner = await site.EditorAsync();
        var folder = Directory.CreateDirectory(Path.Combine(site.Folder, "sent " + format, "deep"));
        var (photo, text) = (Photos.Plain(900, 700, ImageMagick.MagickFormat.Png), Encoding.ASCII.GetBytes("%PDF-" + new string('x', 200_000)));
        File.WriteAllBytes(Path.Combine(folder.FullName, "photo.png"), photo);
        File.WriteAllBytes(Path.Combine(folder.FullName, "by-hand.html"), [1]);
        File.WriteAllBytes(Path.Combine(site.Folder, "one " + format + ".pdf"), text);
        File.WriteAllBytes(Path.Combine(site.Folder, "not-chosen.pdf"), _pdf);

        var file = await owner.ExportAsync("Files " + format, format, [
            new("Form.Content", ""), new("Form.Definitions", null), new("Form.Settings", null), new("Form.Roles", null), new("Form.Features", null), new("Form.Themes", null),
            new("Form.Media", "chosen"), new("Form.MediaPaths", $"/sent {format}/\r\none {format}.pdf\r\n")]);

        var recipe = JsonNode.Parse(format == "zip" ? Read(file, "Recipe.json") : file)!;
        var files = Assert.Single(recipe["steps"]!.AsArray(), step => (string)step!["name"]! == "media")!["Files"]!.AsArray();
        Assert.Equal([$"one {format}.pdf", $"sent {format}/deep/photo.png"], files.Select(sent => (string)sent!["TargetPath"]!));
        Assert.Equal([text, photo], files.Select(sent => format == "zip" ? Read(file, (string)sent!["SourcePath"]!) : Convert.FromBase64String((string)sent!["Base64"]!)));
        var report = await owner.SendAsync("back." + format, file);
        Assert.Empty(report.Problems());
        Assert.Contains("it would change nothing", report.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_names_files_that_are_there_and_says_so_when_they_are_not_any_more()
    {
        using var owner = await site.EditorAsync();
        using var wrong = await owner.SubmitAsync("/Admin/DeploymentPlan/Create", "main form", [new("Form.Name", "Wrong files"), new("Form.Media", "chosen"), new("Form.MediaPaths", "../secret.pdf")]);
        var page = await Reader.ParseAsync(wrong);
        Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
        Assert.Equal("“../secret.pdf” is neither a file nor a folder of the media library.", page.QuerySelector("#Form_MediaPaths-error")!.TextContent);
        Assert.Equal("../secret.pdf", page.QuerySelector("#Form_MediaPaths")!.TextContent.Trim());

        var place = Path.Combine(site.Folder, "soon-gone.pdf");
        using (var large = File.Create(place))
        {
            large.SetLength(31 * 1024 * 1024);
        }

        using var saved = await owner.SubmitAsync("/Admin/DeploymentPlan/Create", "main form", [new("Form.Name", "Soon gone"), new("Form.Media", "chosen"), new("Form.MediaPaths", "soon-gone.pdf")]);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("files of up to 30 MiB together fit into JSON", await ExportAsync("json"), StringComparison.Ordinal);
        using (var larger = File.OpenWrite(place))
        {
            larger.SetLength(257 * 1024 * 1024);
        }

        Assert.Contains("the files of a package may have 256 MiB together", await ExportAsync("zip"), StringComparison.Ordinal);
        File.Delete(place);
        Assert.Contains("“soon-gone.pdf” is not in the media library any more", await ExportAsync("zip"), StringComparison.Ordinal);

        async Task<string> ExportAsync(string format)
        {
            var export = (await owner.PageAsync("/Admin/DeploymentPlan/Index")).QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("Soon gone", StringComparison.Ordinal)).QuerySelector("form")!;
            using var refused = await owner.PostAsync(export.GetAttribute("action")!, new KeyValuePair<string, string>("format", format));
            return (await owner.PageAsync(refused.Headers.Location!.OriginalString)).QuerySelector(".message-error")!.TextContent;
        }
    }

    private static string[] Changes(IHtmlDocument report) =>
        [.. report.QuerySelectorAll(".step li").Select(item => string.Join(' ', item.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    private static byte[] Read(byte[] package, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        using var entry = archive.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static JsonObject Entry(string target, string source) => new() { ["TargetPath"] = target, ["SourcePath"] = source };

    private static byte[] Package((string Path, byte[] Content)[] files) => Package(new JsonArray([.. files.Select(file => Entry(file.Path, file.Path))]), files);

    private static byte[] Package(JsonArray files, (string Name, byte[] Content)[] entries, params JsonObject[] more)
    {
        var steps = new JsonArray(new JsonObject { ["name"] = "settings", ["MaxPagedCount"] = 0 }, new JsonObject { ["name"] = "media", ["Files"] = files });
        foreach (var step in more)
        {
            steps.Add(step);
        }

        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in ((string, byte[])[])[("Recipe.json", Encoding.UTF8.GetBytes(new JsonObject { ["steps"] = steps }.ToJsonString())), .. entries])
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
