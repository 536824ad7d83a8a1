using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

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

    /// <summary>Of the authenticator app, where the second step cannot have a page of its own.</summary>
    [StringLength(40)]
    public string? Code { get; set; }

    [BindNever]
    public bool AsksForCode { get; set; }

    public string? ReturnUrl { get; set; }
}
