using System.Text.RegularExpressions;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Architecture;

/// <summary>Every interface text of modules, theme and embedded admin stands in the French and the Spanish PO file beside it.</summary>
public sealed partial class TranslationTests
{
    public static TheoryData<string, string> Catalogues
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var project in ProjectFile.All.Where(project => project.Ring is "Modules" or "Themes" || project.Name == "EmbeddedOrchard.Admin"))
            {
                data.Add(System.IO.Path.GetDirectoryName(project.Path)!, "fr");
                data.Add(System.IO.Path.GetDirectoryName(project.Path)!, "es");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void No_text_is_missing_in_a_shipped_language(string folder, string language)
    {
        var texts = SourceFile.Under(folder, ".cs", ".cshtml").SelectMany(file => Text().Matches(file.Text).Select(match => Unescape(match.Groups["text"].Value)))
            .Concat(SourceFile.Under(folder, ".cs", ".cshtml").SelectMany(file => Plural().Matches(file.Text).Select(match => Unescape(match.Groups["text"].Value))))
            .Distinct()
            .ToList();

        var known = Translated(System.IO.Path.Combine(Repository.Root, folder, "Localization", language + ".po"));

        Assert.Empty(texts.Where(text => !known.Contains(text)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void No_text_stands_twice_in_a_catalogue(string folder, string language)
    {
        var file = System.IO.Path.Combine(Repository.Root, folder, "Localization", language + ".po");
        var texts = File.Exists(file) ? Identity().Matches(File.ReadAllText(file)).Select(match => match.Value).ToList() : [];

        Assert.Equal(texts.Distinct(), texts);
    }

    private static HashSet<string> Translated(string file)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        if (!File.Exists(file))
        {
            return known;
        }

        foreach (Match entry in Entry().Matches(File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal)))
        {
            var translations = entry.Groups["translation"].Captures.Select(capture => capture.Value);
            if (translations.All(translation => Unquote(translation).Length > 0))
            {
                known.Add(Unquote(entry.Groups["id"].Value));
            }
        }

        return known;
    }

    private static string Unquote(string lines) =>
        string.Concat(Quoted().Matches(lines).Select(match => Unescape(match.Groups[1].Value)));

    private static string Unescape(string text) =>
        text.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(?:[TSH]|localizer|text|html)(?:\[\s*|\.GetString\()""(?<text>(?:[^""\\]|\\.)+)""")]
    private static partial Regex Text();

    [GeneratedRegex(@"\b[TSH]\.Plural\([^""]*?""(?<text>(?:[^""\\]|\\.)+)""")]
    private static partial Regex Plural();

    [GeneratedRegex(@"^(msgctxt ""(?:[^""\\]|\\.)*""\n)?msgid (""(?:[^""\\]|\\.)*""\n)+", RegexOptions.Multiline)]
    private static partial Regex Identity();

    [GeneratedRegex(@"^msgid (?<id>""(?:[^""\\]|\\.)*""(?:\n""(?:[^""\\]|\\.)*"")*)\n(?:msgid_plural (?:""(?:[^""\\]|\\.)*""\n?)+)?(?:msgstr(?:\[\d\])? (?<translation>""(?:[^""\\]|\\.)*""(?:\n""(?:[^""\\]|\\.)*"")*)\n?)+", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"""((?:[^""\\]|\\.)*)""")]
    private static partial Regex Quoted();
}
