using System.Globalization;
using System.Text.RegularExpressions;

namespace OrchardParticipation.Strings;

/// <summary>An entry of a PO file. <paramref name="Forms"/> are its translations.</summary>
internal sealed record Entry(int Line, string? Context, string Id, string? Plural, IReadOnlyList<string> Forms, bool IsFuzzy);

/// <summary>A PO file as it is written, with what is wrong in it.</summary>
internal sealed partial class Catalogue
{
    private readonly Dictionary<string, string> _texts = [];
    private int _line;
    private string? _field;
    private bool _isFuzzy;

    private Catalogue(string file) => File = file;

    public string File { get; }

    public List<Entry> Entries { get; } = [];

    public List<Problem> Problems { get; } = [];

    public string Header { get; private set; } = "";

    public static Catalogue Read(string path, string file)
    {
        var catalogue = new Catalogue(file);
        if (System.IO.File.Exists(path))
        {
            var lines = System.IO.File.ReadAllLines(path);
            for (var index = 0; index < lines.Length; index++)
            {
                catalogue.ReadLine(lines[index].Trim(), index + 1);
            }

            catalogue.End();
        }

        return catalogue;
    }

    private void ReadLine(string line, int number)
    {
        if (line.Length == 0 || (line[0] == '#' && _texts.Keys.Any(field => field.StartsWith("msgstr", StringComparison.Ordinal))))
        {
            End();
        }

        if (line.Length == 0 || line[0] == '#')
        {
            _isFuzzy |= line.StartsWith("#,", StringComparison.Ordinal) && line.Contains("fuzzy", StringComparison.Ordinal);
            return;
        }

        var match = Line().Match(line);
        if (!match.Success)
        {
            Problems.Add(new(File, number, "this is no line of a PO file"));
            return;
        }

        var keyword = match.Groups["keyword"].Value;
        if (keyword is "msgctxt" or "msgid" && _texts.ContainsKey("msgid"))
        {
            End();
        }

        _line = _line == 0 ? number : _line;
        if (keyword.Length > 0 && !_texts.TryAdd(_field = keyword, ""))
        {
            Problems.Add(new(File, number, $"{keyword} stands here twice"));
        }

        if (_field is not null)
        {
            _texts[_field] += Escape().Replace(match.Groups["text"].Value, escape => escape.Value[1] switch { 'n' => "\n", 't' => "\t", 'r' => "\r", var other => other.ToString() });
        }
    }

    private void End()
    {
        if (_texts.TryGetValue("msgid", out var id))
        {
            var forms = _texts.Where(text => text.Key.StartsWith("msgstr", StringComparison.Ordinal)).OrderBy(text => Number(text.Key)).Select(text => text.Value).ToList();
            if (id.Length == 0)
            {
                Header = forms.Count > 0 ? forms[0] : "";
            }
            else
            {
                Entries.Add(new(_line, _texts.GetValueOrDefault("msgctxt"), id, _texts.GetValueOrDefault("msgid_plural"), forms, _isFuzzy));
            }
        }
        else if (_texts.Count > 0)
        {
            Problems.Add(new(File, _line, "the entry has no msgid"));
        }

        _texts.Clear();
        (_line, _field, _isFuzzy) = (0, null, false);
    }

    private static int Number(string keyword) => keyword == "msgstr" ? 0 : int.Parse(keyword["msgstr[".Length..^1], CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^((?<keyword>msgctxt|msgid|msgid_plural|msgstr|msgstr\[\d\])\s+)?""(?<text>([^""\\]|\\.)*)""$")]
    private static partial Regex Line();

    [GeneratedRegex(@"\\.")]
    private static partial Regex Escape();
}
