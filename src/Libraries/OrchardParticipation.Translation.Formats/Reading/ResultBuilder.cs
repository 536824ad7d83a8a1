using System.Globalization;

namespace OrchardParticipation.Translation.Formats.Reading;

/// <summary>Gathers what is read, and what is not.</summary>
internal sealed class ResultBuilder(TranslationFileLimits limits)
{
    private const int MostDetail = 200;

    private readonly List<ItemBuilder> _items = [];
    private readonly Dictionary<string, ItemBuilder> _byId = new(StringComparer.Ordinal);
    private readonly List<FileProblem> _problems = [];
    private readonly Dictionary<(string, string), int> _lines = [];
    private int _units;

    public string SourceLanguage { get; set; } = "";

    public string TargetLanguage { get; set; } = "";

    /// <summary>The file as a whole: there is no use in reading on.</summary>
    public bool IsRefused { get; private set; }

    public int MostDepth => limits.Depth;

    public static TranslationFileResult TooLarge(TranslationFileLimits limits)
    {
        var result = new ResultBuilder(limits);
        result.Refuse(0, ProblemKind.TooLarge, Number(limits.Bytes));
        return result.ToResult();
    }

    public void Refuse(int line, ProblemKind kind, string detail)
    {
        IsRefused = true;
        _problems.Add(new FileProblem(line, null, null, kind, Beginning(detail)));
    }

    public void Report(int line, string? item, string? unit, ProblemKind kind, string detail)
    {
        if (IsRefused)
        {
            return;
        }

        if (_problems.Count == limits.Problems)
        {
            Refuse(line, ProblemKind.TooManyProblems, Number(limits.Problems));
            return;
        }

        _problems.Add(new FileProblem(line, item, unit, kind, Beginning(detail)));
    }

    /// <summary>To be told of every unit, whatever becomes of it.</summary>
    public void Count(int line)
    {
        if (++_units > limits.Units && !IsRefused)
        {
            Refuse(line, ProblemKind.TooManyUnits, Number(limits.Units));
        }
    }

    public ItemBuilder? Find(string id) => _byId.GetValueOrDefault(id);

    public ItemBuilder Begin(string id, string? version)
    {
        var item = new ItemBuilder(this, id, version);
        _items.Add(item);
        _byId.Add(id, item);
        return item;
    }

    public void Place(string item, string unit, int line) => _lines.TryAdd((item, unit), line);

    public TranslationFileResult ToResult() => new(
        IsRefused ? null : new TranslationDocument(SourceLanguage, TargetLanguage, [.. _items.Where(item => item.Units.Any()).Select(item => item.ToItem())]),
        _problems)
    {
        Lines = _lines,
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    // A file may have a megabyte for a tag, in each of its units.
    private static string Beginning(string detail) =>
        detail.Length <= MostDetail ? detail : string.Concat(detail.AsSpan(0, char.IsHighSurrogate(detail[MostDetail - 1]) ? MostDetail - 1 : MostDetail), "…");
}
