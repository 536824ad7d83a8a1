using System.Text;

namespace OrchardParticipation.Text.Comparing;

/// <summary>
/// Collects runs so that a replaced phrase reads as one deletion and one insertion: white space between two changes
/// belongs to both of them, instead of cutting the phrase into single words.
/// </summary>
internal sealed class RunsBuilder
{
    private readonly List<Run> _runs = [];
    private readonly StringBuilder _deleted = new();
    private readonly StringBuilder _inserted = new();
    private string _space = "";

    public void Unchanged(List<string> tokens)
    {
        if (tokens.Count == 0)
        {
            return;
        }

        var text = string.Concat(tokens);
        if (_space.Length == 0 && _deleted.Length > 0 && _inserted.Length > 0 && string.IsNullOrWhiteSpace(text))
        {
            _space = text;
            return;
        }

        Flush();
        Add(RunKind.Unchanged, text);
    }

    public void Deleted(List<string> tokens)
    {
        if (tokens.Count > 0)
        {
            JoinAcrossSpace();
            _deleted.AppendJoin("", tokens);
        }
    }

    public void Inserted(List<string> tokens)
    {
        if (tokens.Count > 0)
        {
            JoinAcrossSpace();
            _inserted.AppendJoin("", tokens);
        }
    }

    public IReadOnlyList<Run> ToRuns()
    {
        Flush();
        return _runs;
    }

    private void JoinAcrossSpace()
    {
        _deleted.Append(_space);
        _inserted.Append(_space);
        _space = "";
    }

    private void Flush()
    {
        AddReplacement(_deleted.ToString(), _inserted.ToString());
        Add(RunKind.Unchanged, _space);
        _deleted.Clear();
        _inserted.Clear();
        _space = "";
    }

    // White space at the ends of both sides did not change: only the words between did.
    private void AddReplacement(string deleted, string inserted)
    {
        var start = CommonSpace(deleted, inserted, i => i);
        var end = CommonSpace(deleted[start..], inserted[start..], i => ^(i + 1));

        Add(RunKind.Unchanged, deleted[..start]);
        Add(RunKind.Deleted, deleted[start..^end]);
        Add(RunKind.Inserted, inserted[start..^end]);
        Add(RunKind.Unchanged, deleted[^end..]);
    }

    private static int CommonSpace(string deleted, string inserted, Func<int, Index> at)
    {
        var most = Math.Min(deleted.Length, inserted.Length);
        var count = 0;
        while (count < most && deleted[at(count)] == inserted[at(count)] && char.IsWhiteSpace(deleted[at(count)]))
        {
            count++;
        }

        return count;
    }

    private void Add(RunKind kind, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (_runs.Count > 0 && _runs[^1].Kind == kind)
        {
            _runs[^1] = new Run(kind, _runs[^1].Text + text);
        }
        else
        {
            _runs.Add(new Run(kind, text));
        }
    }
}
