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
        _runs.Add(new Run(RunKind.Unchanged, text));
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
        Add(RunKind.Deleted, _deleted.ToString());
        Add(RunKind.Inserted, _inserted.ToString());
        Add(RunKind.Unchanged, _space);
        _deleted.Clear();
        _inserted.Clear();
        _space = "";
    }

    private void Add(RunKind kind, string text)
    {
        if (text.Length > 0)
        {
            _runs.Add(new Run(kind, text));
        }
    }
}
