using System.ComponentModel.DataAnnotations;

namespace EmbeddedOrchard.Admin.Users;

public sealed class LoginPage
{
    [Required]
    [StringLength(255)]
    public string? UserName { get; set; }

    [Required]
    [StringLength(1024)]
    public string? Password { get; set; }

    public bool RememberMe { get; set; }

    public string? ReturnUrl { get; set; }
}
