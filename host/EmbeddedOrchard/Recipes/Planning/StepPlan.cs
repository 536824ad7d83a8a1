namespace EmbeddedOrchard.Recipes.Planning;

internal enum PlannedKind
{
    New,
    Changed,
    Removed,
    SwitchedOn,
    SwitchedOff,
    Run,
}

/// <param name="Kind">What becomes of it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Detail">What kind of thing it is, or which part of it changes.</param>
internal sealed record PlannedChange(PlannedKind Kind, string Name, string? Detail);

/// <summary>What one step does to the site as it is: counted in full, and the first of it by name.</summary>
internal sealed class StepPlan(int number, string name)
{
    public const int MostNamed = 200;

    private readonly List<PlannedChange> _changes = [];
    private readonly Dictionary<PlannedKind, int> _counts = [];

    /// <summary>Counted from 1; 0 is what comes before the steps.</summary>
    public int Number => number;

    public string Name => name;

    public IReadOnlyList<PlannedChange> Changes => _changes;

    /// <summary>How many things it brings that the site has already, just so.</summary>
    public int Unchanged { get; private set; }

    /// <summary>A step of a module does not say what it does.</summary>
    public bool IsUnknown { get; set; }

    public int Changing => _counts.Values.Sum();

    public bool ChangesNothing => !IsUnknown && Changing == 0;

    public int Count(PlannedKind kind) => _counts.GetValueOrDefault(kind);

    public void Add(PlannedKind kind, string name, string? detail = null)
    {
        _counts[kind] = Count(kind) + 1;
        if (_changes.Count < MostNamed)
        {
            _changes.Add(new PlannedChange(kind, name, detail));
        }
    }

    public void Keep() => Unchanged++;

    public void AddOrKeep(bool isThere, bool isSame, string name, string? detail = null)
    {
        if (isSame)
        {
            Keep();
        }
        else
        {
            Add(isThere ? PlannedKind.Changed : PlannedKind.New, name, detail);
        }
    }
}
