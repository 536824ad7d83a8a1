using OrchardCore.Localization;

namespace EmbeddedOrchard.Localization.PortableObject;

/// <summary>Reads a PO file entry by entry; a broken entry is reported with its line and left out, the others count.</summary>
internal sealed class PoParser(Action<int, string> report)
{
    public const int MaximumLineLength = 64 * 1024;

    // Arabic has six plural forms, the most of any language.
    private const int MaximumForms = 6;

    private readonly List<CultureDictionaryRecord> _records = [];
    private PoEntry _entry = new();

    public IReadOnlyList<CultureDictionaryRecord> Parse(TextReader reader)
    {
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            ReadLine(line.Length > MaximumLineLength ? null : line.Trim(), number);
        }

        EndEntry();
        return _records;
    }

    private void ReadLine(string? line, int number)
    {
        if (line is null)
        {
            Break(number, $"the line is longer than {MaximumLineLength} characters");
        }
        else if (line.Length == 0)
        {
            EndEntry();
        }
        else if (line[0] == '"')
        {
            AppendTo(_entry.Current, line, number);
        }
        else if (line[0] != '#')
        {
            ReadKeyword(line, number);
        }
    }

    private void ReadKeyword(string line, int number)
    {
        var end = line.IndexOfAny([' ', '\t', '"']);
        var keyword = end < 0 ? line : line[..end];
        if (StartsEntry(keyword))
        {
            EndEntry();
        }

        _entry.Line = _entry.Line == 0 ? number : _entry.Line;
        var field = keyword switch
        {
            "msgctxt" => PoField.Context,
            "msgid" => PoField.Id,
            "msgid_plural" => PoField.PluralId,
            "msgstr" => PoField.Form(0),
            ['m', 's', 'g', 's', 't', 'r', '[', >= '0' and <= '9' and var digit, ']'] when digit - '0' < MaximumForms => PoField.Form(digit - '0'),
            _ => (PoField?)null,
        };
        if (field is null)
        {
            Break(number, $"'{(keyword.Length > 40 ? keyword[..40] + "…" : keyword)}' is no keyword of PO files");
            return;
        }

        _entry.Current = field;
        _entry.Begin(field.Value);
        AppendTo(field, end < 0 ? "" : line[end..].TrimStart(), number);
    }

    private bool StartsEntry(string keyword) =>
        keyword == "msgctxt" ? _entry.Line != 0 : keyword == "msgid" && (_entry.Has(PoField.Id) || _entry.IsBroken);

    private void AppendTo(PoField? field, string quoted, int number)
    {
        if (_entry.IsBroken)
        {
            return;
        }

        if (field is null)
        {
            Break(number, "a text stands before any keyword");
        }
        else if (PoText.TryUnquote(quoted, out var text, out var problem))
        {
            _entry.Append(field.Value, text);
        }
        else
        {
            Break(number, problem);
        }
    }

    private void Break(int number, string problem)
    {
        if (!_entry.IsBroken)
        {
            report(number, problem);
        }

        _entry.IsBroken = true;
        _entry.Line = _entry.Line == 0 ? number : _entry.Line;
    }

    private void EndEntry()
    {
        if (!_entry.IsBroken && _entry.Line != 0)
        {
            if (_entry.Problem() is { } problem)
            {
                report(_entry.Line, problem);
            }
            else if (_entry.ToRecord() is { } record)
            {
                _records.Add(record);
            }
        }

        _entry = new PoEntry();
    }
}
