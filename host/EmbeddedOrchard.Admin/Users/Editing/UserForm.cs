using System.ComponentModel.DataAnnotations;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Admin.Users.Editing;

/// <summary>How the person of a new account gets in.</summary>
public enum Entry
{
    Invitation,
    Password,
}

public sealed class UserForm
{
    [StringLength(255)]
    public string? UserName { get; set; }

    [StringLength(255)]
    public string? Email { get; set; }

    public bool EmailConfirmed { get; set; }

    public bool IsEnabled { get; set; }

    /// <summary>The names of the roles that are ticked.</summary>
    public string[] Roles { get; set; } = [];

    /// <summary>The language of mails to the person; the site's default one when empty.</summary>
    [StringLength(20)]
    public string? Culture { get; set; }

    public Entry Entry { get; set; }

    [StringLength(1024)]
    public string? Password { get; set; }

    [StringLength(1024)]
    public string? PasswordConfirmation { get; set; }
}

public sealed class NewPasswordForm
{
    [Required]
    [StringLength(1024)]
    public string? NewPassword { get; set; }

    [Required]
    [StringLength(1024)]
    [Compare(nameof(NewPassword))]
    public string? PasswordConfirmation { get; set; }
}

public sealed record PasswordScreen(User User, NewPasswordForm Form);

/// <summary>A role as the form offers it; one that may not be given by this editor is shown and stays as it is.</summary>
public sealed record RoleChoice(string Name, string? Description, bool IsHeld, bool MayChange);

public sealed record UserScreen(User? User, UserForm Form, IReadOnlyList<RoleChoice> Roles, IReadOnlyList<string> Cultures)
{
    /// <summary>Whether name and address may be changed: not those of one's own account by its permission alone.</summary>
    public bool CanRename { get; init; } = true;

    public bool IsSelf { get; init; }

    public bool CanResetTwoFactor { get; init; }

    public bool CanDelete { get; init; }

    public bool CanAskToConfirm { get; init; }
}
