using System.ComponentModel.DataAnnotations;
using EmbeddedOrchard.Admin.Users.Editing;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Admin.Users.Links;

public sealed class ForgotPasswordPage
{
    [Required]
    [StringLength(255)]
    public string? UsernameOrEmail { get; set; }

    /// <summary>Whether this site can send the link.</summary>
    public bool Works { get; set; }
}

/// <summary>Without a user the link is no longer valid.</summary>
public sealed record ResetPasswordPage(string? UserName, string? Code, NewPasswordForm Form);

/// <summary>A link for an account that its manager may copy or have sent.</summary>
public sealed record LinkScreen(User User, string Link, bool IsInvitation, bool MailWorks)
{
    /// <summary>Whether the settings say where people see the site.</summary>
    public required bool IsAddressKnown { get; init; }

    /// <summary>Where the link leads to.</summary>
    public required string Site { get; init; }
}
