namespace EmbeddedOrchard.Admin.Roles;

public sealed record PermissionGroup(string Title, IReadOnlyList<PermissionRow> Rows);

/// <summary>
/// One permission as a role has it: named by the role itself, or through others that are named here. What it is given by and what it
/// gives are names of permissions. Only who has it themselves may change it.
/// </summary>
public sealed record PermissionRow(
    string Name,
    string Description,
    bool IsEnglish,
    bool IsCritical,
    bool IsGranted,
    IReadOnlyList<string> Through,
    IReadOnlyList<string> ImpliedBy,
    IReadOnlyList<string> Implies,
    bool MayChange)
{
    /// <summary>How Orchard Core names the field of the form.</summary>
    public string Field => FieldPrefix + Name;

    public const string FieldPrefix = "Checkbox.";
}
