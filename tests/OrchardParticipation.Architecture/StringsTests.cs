using OrchardParticipation.Strings;

namespace OrchardParticipation.Architecture;

/// <summary>What <c>./dev strings</c> finds in a small module of one class and one view.</summary>
public sealed class StringsTests : IDisposable
{
    private const string Header = "msgid \"\"\nmsgstr \"\"\n\"Language: fr\\n\"\n\n";
    private const string Vote = "msgctxt \"Sample.Votes\"\nmsgid \"Vote for {0}\"\nmsgstr \"Voter pour {0}\"\n\n";
    private const string Count = "msgctxt \"Sample.Views.Votes.Index\"\nmsgid \"1 vote\"\nmsgid_plural \"{0} votes\"\nmsgstr[0] \"Un vote\"\nmsgstr[1] \"{0} votes\"\n\n";
    private const string Class = "namespace Sample;\ninternal sealed class Votes(IStringLocalizer<Votes> localizer)\n{\n    private readonly IStringLocalizer S = localizer;\n    public string Text(string name) => S[\"Vote for {0}\", name];\n}\n";
    private const string View = "@* T[\"gone\"] *@\n<p title='@(Model.Count)'>@T.Plural(Model.Count, \"1 vote\", \"{0} votes\")</p>\n";

    private readonly string _root = Directory.CreateTempSubdirectory("strings-").FullName;

    [Fact]
    public void A_complete_catalogue_has_no_problems() => Assert.Empty(Check(Header + Vote + Count));

    [Fact]
    public void A_missing_entry_is_told_with_its_place() =>
        Assert.Equal(["src/Sample/Votes.cs:5: src/Sample/Localization/fr.po has no entry for “Vote for {0}” (msgctxt \"Sample.Votes\")"], Check(Header + Count));

    [Fact]
    public void A_translation_of_another_context_is_none() =>
        Assert.Equal(2, Check(Header + Vote.Replace("Sample.Votes", "Sample.Other", StringComparison.Ordinal) + Count).Count);

    [Fact]
    public void A_translation_without_context_is_one() =>
        Assert.Empty(Check(Header + Vote.Replace("msgctxt \"Sample.Votes\"\n", "", StringComparison.Ordinal) + Count));

    [Theory]
    [InlineData("Voter pour {0}", "Voter", "src/Sample/Localization/fr.po:5: “Vote for {0}” has other placeholders in “Voter”")]
    [InlineData("Voter pour {0}", "Voter pour {1}", "src/Sample/Localization/fr.po:5: “Vote for {0}” has other placeholders in “Voter pour {1}”")]
    [InlineData("Voter pour {0}", "", "src/Sample/Localization/fr.po:5: “Vote for {0}” is not translated")]
    [InlineData("msgstr[1] \"{0} votes\"\n", "", "src/Sample/Localization/fr.po:9: “1 vote” has 1 of 2 forms")]
    [InlineData("msgid_plural \"{0} votes\"", "msgid_plural \"{0} voices\"", "src/Sample/Localization/fr.po:9: “1 vote” needs msgid_plural “{0} votes”")]
    public void A_damaged_entry_is_told_with_its_line(string text, string damaged, string problem) =>
        Assert.Equal([problem], Check((Header + Vote + Count).Replace(text, damaged, StringComparison.Ordinal)));

    [Fact]
    public void What_nothing_asks_for_any_more_is_to_be_removed() =>
        Assert.Equal(["src/Sample/Localization/fr.po:15: “gone” is asked for nowhere: remove it"], Check(Header + Vote + Count + "msgid \"gone\"\nmsgstr \"parti\"\n"));

    [Fact]
    public void An_entry_that_stands_twice_is_told() =>
        Assert.Equal(["src/Sample/Localization/fr.po:15: “Vote for {0}” stands here for the second time"], Check(Header + Vote + Count + Vote));

    [Fact]
    public void A_fuzzy_entry_is_not_finished() =>
        Assert.Equal(["src/Sample/Localization/fr.po:6: “Vote for {0}” is marked as fuzzy: look at it and remove the mark"], Check(Header + "#, fuzzy\n" + Vote + Count));

    [Fact]
    public void A_text_that_is_no_literal_is_refused_unless_it_is_listed()
    {
        var code = Class.Replace("\"Vote for {0}\", name", "name", StringComparison.Ordinal);

        Assert.Contains("src/Sample/Votes.cs:5: “name” is no literal, and src/Sample/Localization/listed.txt does not list it", Check(Header + Vote + Count, code));
        Assert.Empty(Check(Header + Vote + Count, code, "Votes.cs: name\n  Vote for {0}\n"));
    }

    [Fact]
    public void A_list_for_no_place_is_told() =>
        Assert.Equal(["src/Sample/Localization/listed.txt:1: no localizer is asked for “other” in src/Sample/Votes.cs"], Check(Header + Vote + Count, Class, "Votes.cs: other\n  Vote\n"));

    [Fact]
    public void A_localizer_of_a_base_class_has_the_context_of_that_class()
    {
        var code = Class.Replace("internal sealed", "internal", StringComparison.Ordinal).Replace("private", "protected", StringComparison.Ordinal)
            + "internal sealed class More(IStringLocalizer<Votes> votes) : Votes(votes)\n{\n    public string Thanks => S[\"Thank you\"];\n}\n";

        Assert.Equal(["src/Sample/Votes.cs:9: src/Sample/Localization/fr.po has no entry for “Thank you” (msgctxt \"Sample.Votes\")"], Check(Header + Vote + Count, code));
    }

    [Fact]
    public void A_new_language_gets_every_text_with_its_own_number_of_plural_forms()
    {
        Write("Votes.cs", Class);
        Write("Views/Votes/Index.cshtml", View);
        var before = Catalogue.Read(Path.Combine(_root, "none.po"), "none.po");

        var arabic = Skeleton.Text(new Sources(_root, "src/Sample").Read().Usages, before, "ar");

        Assert.Contains("msgctxt \"Sample.Views.Votes.Index\"\nmsgid \"1 vote\"\nmsgid_plural \"{0} votes\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\nmsgstr[2] \"\"\nmsgstr[3] \"\"\nmsgstr[4] \"\"\nmsgstr[5] \"\"\n", arabic, StringComparison.Ordinal);
        Assert.Contains("msgctxt \"Sample.Votes\"\nmsgid \"Vote for {0}\"\nmsgstr \"\"\n", arabic, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", 2)]
    [InlineData("pt", 2)]
    [InlineData("ja", 1)]
    [InlineData("pl", 3)]
    [InlineData("ar", 6)]
    public void Each_language_has_its_number_of_plural_forms(string culture, int forms) => Assert.Equal(forms, Checker.FormsOf(culture));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private List<string> Check(string catalogue, string code = Class, string? listed = null)
    {
        Write("Votes.cs", code);
        Write("Views/Votes/Index.cshtml", View);
        Write("Localization/fr.po", catalogue);
        Write("Localization/listed.txt", listed ?? "");
        var sources = new Sources(_root, "src/Sample");
        var (usages, problems) = sources.Read();
        return [.. problems.Concat(Checker.Check(usages, Catalogue.Read(Path.Combine(_root, sources.CatalogueOf("fr")), sources.CatalogueOf("fr")), "fr")).Select(problem => problem.ToString())];
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_root, "src/Sample", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
