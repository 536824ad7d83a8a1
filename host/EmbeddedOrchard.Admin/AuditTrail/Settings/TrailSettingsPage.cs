namespace EmbeddedOrchard.Admin.AuditTrail.Settings;

internal sealed record EventChoice(string Value, string Name, string Description, bool IsMandatory);

internal sealed record CategoryChoice(string Name, IReadOnlyList<EventChoice> Events);

internal sealed record TrailSettingsPage(
    TrailSettingsForm Form, IReadOnlyList<CategoryChoice> Categories, IReadOnlyList<(string Name, string DisplayName)> Types, DateTime? LastTrimmedUtc);
