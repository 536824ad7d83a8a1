using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Admin.Users.Listing;

public enum AccountState
{
    Enabled,

    /// <summary>Has no password yet: whoever was invited has not come.</summary>
    Invited,

    /// <summary>Too many wrong passwords: nobody can sign in for a while.</summary>
    Locked,
    Disabled,
}

/// <summary>One line of the list: an account with what this reader may do to it.</summary>
public sealed record UserRow(User User, AccountState State, bool IsSelf, bool CanView, bool CanEdit, bool CanDelete)
{
    public bool CanChange => !IsSelf && (CanEdit || CanDelete);
}

public sealed record UserListPage
{
    public required UserFilter Filter { get; init; }
    public required IReadOnlyList<UserRow> Rows { get; init; }
    public required IReadOnlyList<string> Roles { get; init; }
    public required int Total { get; init; }
    public required int PageSize { get; init; }
    public required bool CanCreate { get; init; }

    public int First => ((Filter.Page - 1) * PageSize) + 1;

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);
}
