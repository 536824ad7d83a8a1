using OrchardCore.Modules;

namespace EmbeddedOrchard.AuditTrail.Users;

/// <summary>
/// Which failed sign-ins get an event of their own: so many in a time, and of them so many for one name. The rest is counted,
/// and the count becomes one event, so that guessing cannot fill the store.
/// </summary>
internal sealed class FailedSignIns(IClock clock)
{
    public const int Longest = 60;
    public const int OfOneName = 5;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private DateTime _from;
    private int _recorded;
    private int _omitted;

    /// <summary>Whether this one has an event of its own, and the count of a time that is over.</summary>
    public (bool IsRecorded, AuditTrailOmittedSignIns? Omitted) Count(string normalizedName)
    {
        lock (_gate)
        {
            var omitted = Turn();
            var ofName = _names.GetValueOrDefault(normalizedName);
            if (_recorded >= Longest || ofName >= OfOneName)
            {
                _omitted++;
                return (false, omitted);
            }

            _recorded++;
            _names[normalizedName] = ofName + 1;
            return (true, omitted);
        }
    }

    /// <summary>The count of a time that is over and was not told yet.</summary>
    public AuditTrailOmittedSignIns? TakeOmitted()
    {
        lock (_gate)
        {
            return Turn();
        }
    }

    private AuditTrailOmittedSignIns? Turn()
    {
        var now = clock.UtcNow;
        if (now - _from < Window)
        {
            return null;
        }

        var omitted = _omitted == 0 ? null : new AuditTrailOmittedSignIns { Count = _omitted, FromUtc = _from, UntilUtc = _from + Window };
        (_from, _recorded, _omitted) = (now, 0, 0);
        _names.Clear();
        return omitted;
    }
}
