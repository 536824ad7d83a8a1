using System.Globalization;
using System.Text;
using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html.Rendering;

/// <summary>
/// The canonical markup of both sides as text in <c>pre</c>, tags and words marked where they differ. Signs that turn the
/// direction of text are shown by their numbers, so that no line can look like another.
/// </summary>
public sealed class SourceView
{
    private readonly SourceLines _source;
    private readonly ViewLabels _labels;
    private readonly PendingStop _stop;
    private readonly StringBuilder _output = new();

    private SourceView(SourceLines source, ViewLabels labels, ChangeStops? stops)
    {
        (_source, _labels, _stop) = (source, labels, new PendingStop(stops, labels));
    }

    /// <summary>Writes the view, within the given budget beyond what the comparison spent.</summary>
    /// <param name="comparison">What is shown.</param>
    /// <param name="labels">The words of the page; none without.</param>
    /// <param name="stops">The changes of the page; without it no change leads to another.</param>
    /// <param name="sideBySide">The old source beside the new one, with the classes of <see cref="SideBySideView"/>.</param>
    /// <param name="options">How much work the view may be.</param>
    public static string Render(
        HtmlComparison comparison, ViewLabels? labels = null, ChangeStops? stops = null, bool sideBySide = false, DiffOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new SourceView(new SourceLines(comparison, options ?? new DiffOptions()), labels ?? ViewLabels.None, stops).Render(sideBySide);
    }

    private string Render(bool sideBySide)
    {
        var lines = _source.Read();
        Folds.Write(_output, _labels, [.. lines.Select(line => (line.Change != BlockChange.Unchanged, 1))], (start, end) =>
        {
            _output.Append(sideBySide ? "" : "<pre class=\"diff-source\"><code>");
            for (var line = start; line < end; line++)
            {
                _stop.Enter(lines[line].Change);
                if (sideBySide)
                {
                    WriteRow(lines[line]);
                }
                else
                {
                    _stop.Write(_output);
                    WriteBoth(lines[line]);
                }
            }

            _output.Append(sideBySide ? "" : "</code></pre>");
        });

        return _output.ToString();
    }

    private void WriteRow(SourceLine line)
    {
        _output.Append("<div class=\"diff-row diff-").Append(line.Change == BlockChange.Unchanged ? "unchanged" : "changed").Append("\">");
        _stop.Write(_output);
        _output.Append("<pre class=\"diff-source diff-old\"><code>");
        Write(line.Old.Start.Value, line.Old.End.Value, _source.Old, token => _source.Matches[token] >= 0, Deleted);
        _output.Append("</code></pre><pre class=\"diff-source diff-new\"><code>");
        var kept = _source.Matches[line.Old].ToHashSet();
        Write(line.New.Start.Value, line.New.End.Value, _source.New, kept.Contains, Inserted);
        _output.Append("</code></pre></div>");
    }

    private void Write(int start, int end, int[] tokens, Func<int, bool> isKept, Mark mark)
    {
        for (var token = start; token < end;)
        {
            var first = token;
            var kept = isKept(first);
            while (token < end && isKept(token) == kept)
            {
                token++;
            }

            Append(tokens.AsSpan(first..token), kept ? null : mark);
        }
    }

    private void WriteBoth(SourceLine line)
    {
        var (i, oldEnd) = (line.Old.Start.Value, line.Old.End.Value);
        for (var j = line.New.Start.Value; i < oldEnd || j < line.New.End.Value;)
        {
            var start = i;
            while (i < oldEnd && _source.Matches[i] < 0)
            {
                i++;
            }

            Append(_source.Old.AsSpan(start..i), Deleted);
            var match = i < oldEnd ? _source.Matches[i] : line.New.End.Value;
            Append(_source.New.AsSpan(j..match), Inserted);
            j = match;
            start = i;
            while (i < oldEnd && _source.Matches[i] == j)
            {
                (i, j) = (i + 1, j + 1);
            }

            Append(_source.Old.AsSpan(start..i), mark: null);
        }
    }

    private void Append(ReadOnlySpan<int> tokens, Mark? mark)
    {
        if (tokens.IsEmpty)
        {
            return;
        }

        _labels.AppendHidden(_output, mark?.Label ?? "");
        _output.Append(mark?.Open);
        foreach (var token in tokens)
        {
            AppendVisibly(_source.TextOf(token));
        }

        // A mark ends with the last sign of its line.
        var ends = mark is not null && _output[^1] == '\n';
        _output.Length -= ends ? 1 : 0;
        _output.Append(mark?.Close);
        _labels.AppendHidden(_output, mark?.EndLabel ?? "");
        _output.Append(ends ? "\n" : "");
    }

    private void AppendVisibly(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u061C' or '\uFEFF')
            {
                HtmlText.Append(_output, text.AsSpan(start, i - start));
                _output.Append(CultureInfo.InvariantCulture, $"[U+{(int)text[i]:X4}]");
                start = i + 1;
            }
        }

        HtmlText.Append(_output, text.AsSpan(start));
    }

    private Mark Deleted => new("<del class=\"diff-deleted\">", "</del>", _labels.Deleted, _labels.EndOfDeleted);

    private Mark Inserted => new("<ins class=\"diff-inserted\">", "</ins>", _labels.Inserted, _labels.EndOfInserted);

    private sealed record Mark(string Open, string Close, string Label, string EndLabel);
}
