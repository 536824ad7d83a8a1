using System.Globalization;
using System.Text;
using OrchardParticipation.Translation.Formats.Reading;

namespace OrchardParticipation.Translation.Formats.Po;

/// <summary>Divides a file into entries. Where an entry is broken, reading goes on with the next one.</summary>
internal sealed class PoEntryReader(ResultBuilder result, Action<PoEntry> take)
{
    private PoEntry _entry = new();

    public void ReadLine(string written, int number)
    {
        var line = written.TrimStart();
        if (line.StartsWith("#~", StringComparison.Ordinal))
        {
            // What is obsolete, with the comments that stand before it.
            End();
        }
        else if (line.StartsWith('#'))
        {
            BeginNext(_entry.Line > 0);
            ReadComment(line);
        }
        else if (line.Length == 0)
        {
            // Not always the end of an entry, but what stands alone after it is no part of it.
            BeginNext(_entry.Translation is not null || _entry.IsBroken);
        }
        else if (line[0] == '"')
        {
            Append(_entry.Last, line, number);
        }
        else
        {
            ReadKeyword(line, number);
        }
    }

    public void End()
    {
        if (_entry.Line > 0)
        {
            if (!_entry.IsBroken && (_entry.Id is null || _entry.Translation is null))
            {
                Break(_entry.Line, ProblemKind.Syntax, _entry.Id is null ? "msgid" : "msgstr");
            }

            take(_entry);
        }

        _entry = new PoEntry();
    }

    private void BeginNext(bool isOver)
    {
        if (isOver)
        {
            End();
        }
    }

    private void ReadKeyword(string line, int number)
    {
        var end = line.AsSpan().IndexOfAny(" \t\"");
        var keyword = end < 0 ? line : line[..end];
        BeginNext(keyword switch
        {
            "msgctxt" => _entry.Line > 0,
            "msgid" => _entry.Id is not null || _entry.Translation is not null,
            _ => _entry.Translation is not null && !keyword.StartsWith("msg", StringComparison.Ordinal),
        });
        _entry.Line = _entry.Line == 0 ? number : _entry.Line;
        switch (keyword)
        {
            case "msgctxt":
                _entry.Last = _entry.Context = new StringBuilder();
                break;
            case "msgid":
                _entry.Last = _entry.Id = new StringBuilder();
                break;
            case "msgstr" when _entry.Translation is null:
                _entry.Last = _entry.Translation = new StringBuilder();
                break;
            case "msgid_plural":
                _entry.Last = new StringBuilder();
                _entry.IsPlural = true;
                break;
            case ['m', 's', 'g', 's', 't', 'r', '[', ..]:
                _entry.Last = _entry.Translation = new StringBuilder();
                _entry.IsPlural = true;
                break;
            default:
                Break(number, ProblemKind.Syntax, keyword);
                return;
        }

        Append(_entry.Last, end < 0 ? "" : line[end..], number);
    }

    private void Append(StringBuilder? text, string quoted, int number)
    {
        if (text is null)
        {
            Break(number, ProblemKind.Syntax, quoted);
        }
        else if (!_entry.IsBroken && PoText.Read(quoted, text) is var (kind, detail))
        {
            Break(number, kind, detail);
        }
    }

    private void ReadComment(string line)
    {
        if (line.StartsWith(PoKeywords.Title, StringComparison.Ordinal))
        {
            _entry.Title = line[PoKeywords.Title.Length..];
        }
        else if (line.StartsWith(PoKeywords.Note.TrimEnd(), StringComparison.Ordinal))
        {
            _entry.Notes.Add(line.Length < PoKeywords.Note.Length ? "" : line[PoKeywords.Note.Length..]);
        }
        else if (line.TrimEnd() == PoKeywords.Html)
        {
            _entry.IsHtml = true;
        }
        else if (line.StartsWith("#:", StringComparison.Ordinal))
        {
            _entry.References.AddRange(line[2..].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
        else if (line.StartsWith("#,", StringComparison.Ordinal))
        {
            foreach (var flag in line[2..].Split(',', StringSplitOptions.TrimEntries))
            {
                ReadFlag(flag);
            }
        }
    }

    private void ReadFlag(string flag)
    {
        _entry.IsFuzzy |= flag == PoKeywords.Fuzzy;
        if (flag.StartsWith(PoKeywords.MaxLength, StringComparison.Ordinal) && int.TryParse(flag.AsSpan(PoKeywords.MaxLength.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var most))
        {
            _entry.MaxLength = most;
        }
    }

    private void Break(int number, ProblemKind kind, string detail)
    {
        if (!_entry.IsBroken)
        {
            result.Report(number, _entry.Item, _entry.Unit, kind, detail);
        }

        _entry.IsBroken = true;
        _entry.Line = _entry.Line == 0 ? number : _entry.Line;
    }
}
