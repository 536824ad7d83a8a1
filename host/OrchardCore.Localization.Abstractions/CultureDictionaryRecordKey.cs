namespace OrchardCore.Localization;

public readonly struct CultureDictionaryRecordKey : IEquatable<CultureDictionaryRecordKey>
{
    public required string MessageId { get; init; }
    public string Context { get; init; }

    public bool Equals(CultureDictionaryRecordKey other) =>
        string.Equals(MessageId, other.MessageId, StringComparison.Ordinal) &&
        string.Equals(Context, other.Context, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object obj) => obj is CultureDictionaryRecordKey other && Equals(other);

    public override int GetHashCode() =>
        HashCode.Combine(MessageId, Context is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(Context));

    public static bool operator ==(CultureDictionaryRecordKey left, CultureDictionaryRecordKey right) => left.Equals(right);
    public static bool operator !=(CultureDictionaryRecordKey left, CultureDictionaryRecordKey right) => !left.Equals(right);
}
