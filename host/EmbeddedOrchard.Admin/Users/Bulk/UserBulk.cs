using Microsoft.AspNetCore.Mvc;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Admin.Users.Bulk;

/// <summary>By Orchard's names.</summary>
public enum UsersBulkAction
{
    None,
    Approve,
    Enable,
    Disable,
    Delete,
}

public enum UserEffect
{
    /// <summary>The account is so already.</summary>
    Nothing,
    NotAllowed,
    OwnAccount,
    Acts,
}

public sealed record UserBulkLine(User User, UserEffect Effect);

public sealed record UserBulkPage(UsersBulkAction Action, IReadOnlyList<UserBulkLine> Lines, string Back)
{
    public bool CanConfirm => Lines.Any(line => line.Effect == UserEffect.Acts);
}

/// <summary>What the list, and then the confirmation, send.</summary>
public sealed class UserBulkForm
{
    /// <summary>The id of the form on the list.</summary>
    public const string Id = "bulk";

    [FromForm(Name = "bulkAction")]
    public string? Action { get; init; }

    [FromForm(Name = "itemIds")]
    public string[] ItemIds { get; init; } = [];

    [FromForm(Name = "submit.Confirm")]
    public string? Confirm { get; init; }

    public UsersBulkAction AskedFor =>
        Array.Find(Enum.GetNames<UsersBulkAction>(), name => string.Equals(name, Action, StringComparison.OrdinalIgnoreCase)) is { } name
            ? Enum.Parse<UsersBulkAction>(name)
            : UsersBulkAction.None;
}
