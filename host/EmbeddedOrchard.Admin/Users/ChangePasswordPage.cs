using System.ComponentModel.DataAnnotations;

namespace EmbeddedOrchard.Admin.Users;

public sealed class ChangePasswordPage
{
    [Required]
    [StringLength(1024)]
    public string? CurrentPassword { get; set; }

    [Required]
    [StringLength(1024)]
    public string? Password { get; set; }

    [Required]
    [Compare(nameof(Password))]
    public string? PasswordConfirmation { get; set; }
}
