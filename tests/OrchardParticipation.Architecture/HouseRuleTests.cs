using System.Text.RegularExpressions;

namespace OrchardParticipation.Architecture;

public sealed partial class HouseRuleTests
{
    [Fact]
    public void No_source_file_is_longer_than_300_lines() =>
        Assert.Empty(SourceFile.Under(".", ".cs", ".cshtml").Where(file => file.Lines.Length > 300).Select(file => $"{file.Path}: {file.Lines.Length}"));

    [Fact]
    public void No_view_carries_inline_scripts_or_styles() =>
        Assert.Empty(SourceFile.Under(".", ".cshtml").Where(file => Inline().IsMatch(file.Text)).Select(file => file.Path));

    [Fact]
    public void Every_module_and_theme_explains_itself()
    {
        var folders = ProjectFile.All.Where(project => project.Ring is "Modules" or "Themes").Select(project => System.IO.Path.GetDirectoryName(project.Path)!);

        Assert.Empty(folders.Where(folder => !File.Exists(System.IO.Path.Combine(Testing.Repository.Root, folder, "README.md"))));
    }

    [Fact]
    public void Suppressions_and_skips_give_a_reason()
    {
        var wrong = SourceFile.Under(".", ".cs")
            .SelectMany(file => file.Lines.Select((line, index) => (file.Path, line, index)))
            .Where(found => BarePragma().IsMatch(found.line) || BareSuppression().IsMatch(found.line))
            .Select(found => $"{found.Path}:{found.index + 1}");

        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"<style\b|\sstyle=""|<script(?![^>]*\bsrc=)|\son(click|load|change|submit)=", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex(@"^\s*#pragma warning disable [A-Z0-9, ]+$")]
    private static partial Regex BarePragma();

    [GeneratedRegex(@"\[(assembly: )?SuppressMessage\((?!.*Justification)")]
    private static partial Regex BareSuppression();
}
