using System.Text.RegularExpressions;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Architecture;

public sealed partial class ArrowTests
{
    // docs/adr/0017-the-admin-uses-the-change-engine.md
    private static readonly (string Name, string Target) _upward = ("EmbeddedOrchard.Admin", "src/Libraries/OrchardParticipation.Text/OrchardParticipation.Text.csproj");

    [Fact]
    public void Every_project_stands_in_a_known_ring() =>
        Assert.DoesNotContain(ProjectFile.All, project => project.Ring == "?");

    [Theory]
    [InlineData("Libraries", "src/Libraries/")]
    [InlineData("Modules", "src/Libraries/", "src/Modules/")]
    [InlineData("Themes", "src/Libraries/")]
    [InlineData("Web", "src/Modules/", "src/Themes/", "../")]
    [InlineData("host", "host/")]
    public void Project_references_point_down_only(string ring, params string[] allowed)
    {
        var wrong = ProjectFile.All
            .Where(project => project.Ring == ring)
            .SelectMany(project => project.Projects.Select(target => (project.Name, Target: target)))
            .Where(arrow => arrow != _upward && !allowed.Any(prefix => arrow.Target.StartsWith(prefix, StringComparison.Ordinal)));

        Assert.Empty(wrong);
    }

    [Fact]
    public void Libraries_know_neither_Orchard_nor_ASP_NET()
    {
        var wrong = ProjectFile.All.Where(project => project.Ring == "Libraries" && (project.Orchard.Count > 0 || project.Packages.Any(package => package.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal))));

        Assert.Empty(wrong);
        Assert.Empty(Lines("src/Libraries", UsesAspNetOrOrchard()));
    }

    [Fact]
    public void Nothing_in_src_names_the_embedded_host() =>
        Assert.Empty(Lines("src", NamesEmbeddedHost()));

    [Fact]
    public void The_host_knows_nothing_of_the_awards_but_how_its_admin_compares_texts() =>
        Assert.Empty(Lines("host", NamesProduct()).Where(line => !UsesChangeEngine().IsMatch(line)));

    [Theory]
    [InlineData("host/EmbeddedOrchard.Admin/A.cs:1: using OrchardParticipation.Text.Comparing.Html;", true)]
    [InlineData("host/EmbeddedOrchard.Admin/Views/A.cshtml:1: @using OrchardParticipation.Text", true)]
    [InlineData("host/EmbeddedOrchard/A.cs:1: using OrchardParticipation.Text.Comparing.Html;", false)]
    [InlineData("host/EmbeddedOrchard.Admin/A.cs:1: using OrchardParticipation.Texts;", false)]
    [InlineData("host/EmbeddedOrchard.Admin/A.cs:1: using OrchardParticipation.Awards.Contracts;", false)]
    [InlineData("host/EmbeddedOrchard.Admin/A.cs:1: var text = OrchardParticipation.Text.PlainText.Of(html);", false)]
    public void Only_the_admin_may_use_the_change_engine(string line, bool allowed) => Assert.Equal(allowed, UsesChangeEngine().IsMatch(line));

    [Fact]
    public void Each_stand_in_is_referenced_by_our_code_or_by_a_stand_in_that_is()
    {
        var byName = ProjectFile.All.Where(project => project.Ring == "host").ToDictionary(project => project.Name);
        var used = new HashSet<string>(ProjectFile.All.Where(project => project.Ring != "host").SelectMany(project => project.Orchard));
        var queue = new Queue<string>(used.Concat(["EmbeddedOrchard", "EmbeddedOrchard.Admin"]));
        while (queue.TryDequeue(out var name))
        {
            foreach (var target in byName.GetValueOrDefault(name)?.Projects ?? [])
            {
                var next = Path.GetFileNameWithoutExtension(target);
                if (used.Add(next))
                {
                    queue.Enqueue(next);
                }
            }
        }

        Assert.Empty(byName.Keys.Where(name => name.StartsWith("OrchardCore", StringComparison.Ordinal) && !used.Contains(name)));
    }

    [Fact]
    public void A_module_uses_only_the_contracts_of_another_and_only_along_its_manifest()
    {
        var modules = ProjectFile.All.Where(project => project.Ring == "Modules").ToList();
        var wrong = new List<string>();
        foreach (var module in modules)
        {
            var folder = Path.GetDirectoryName(module.Path)!;
            var manifest = File.ReadAllText(Path.Combine(Repository.Root, folder, "Manifest.cs"));
            foreach (var other in modules.Where(other => other.Name != module.Name))
            {
                var uses = Lines(folder, new Regex($@"\b{Regex.Escape(other.Name)}\.(?!Contracts\b)[A-Z]\w*")).Where(line => !line.StartsWith(folder + "/Manifest.cs", StringComparison.Ordinal)).ToList();
                wrong.AddRange(uses);
                if (module.Projects.Contains(other.Path) && !manifest.Contains(other.Name, StringComparison.Ordinal))
                {
                    wrong.Add($"{module.Name} references {other.Name} without a dependency in its manifest");
                }
            }
        }

        Assert.Empty(wrong);
    }

    private static List<string> Lines(string folder, Regex pattern) =>
        [.. SourceFile.Under(folder, ".cs", ".cshtml")
            .SelectMany(file => file.Lines.Select((line, index) => (file.Path, line, index)))
            .Where(found => pattern.IsMatch(found.line))
            .Select(found => $"{found.Path}:{found.index + 1}: {found.line.Trim()}")];

    [GeneratedRegex(@"^using (Microsoft\.AspNetCore|OrchardCore|YesSql)\b")]
    private static partial Regex UsesAspNetOrOrchard();

    [GeneratedRegex(@"\bEmbeddedOrchard\b")]
    private static partial Regex NamesEmbeddedHost();

    [GeneratedRegex(@"^host/EmbeddedOrchard\.Admin/[^:]+:\d+: @?using OrchardParticipation\.Text(\.\w+)*;?$")]
    private static partial Regex UsesChangeEngine();

    [GeneratedRegex(@"OrchardParticipation|\b(Practice|Edition|Award)Part\b")]
    private static partial Regex NamesProduct();
}
