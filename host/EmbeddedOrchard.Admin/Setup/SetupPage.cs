using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace EmbeddedOrchard.Admin.Setup;

/// <summary>What the setup form asks for.</summary>
public class SetupPage
{
    [Required(ErrorMessage = "The name of the site is missing.")]
    [StringLength(100, ErrorMessage = "The name of the site may have 100 characters.")]
    public string SiteName { get; set; } = string.Empty;

    [Required(ErrorMessage = "Choose a recipe.")]
    public string RecipeName { get; set; } = string.Empty;

    [Required(ErrorMessage = "The user name is missing.")]
    [StringLength(100, ErrorMessage = "The user name may have 100 characters.")]
    public string UserName { get; set; } = "admin";

    [Required(ErrorMessage = "The e-mail address is missing.")]
    [EmailAddress(ErrorMessage = "This is no e-mail address.")]
    public string Email { get; set; } = string.Empty;

    [Required(ErrorMessage = "The password is missing.")]
    public string Password { get; set; } = string.Empty;

    [Required(ErrorMessage = "Repeat the password.")]
    [Compare(nameof(Password), ErrorMessage = "The two passwords differ.")]
    public string PasswordConfirmation { get; set; } = string.Empty;

    [Required(ErrorMessage = "Choose a database.")]
    public string DatabaseProvider { get; set; } = "Sqlite";

    public string? SiteTimeZone { get; set; }

    [BindNever]
    public IReadOnlyList<SelectListItem> Recipes { get; set; } = [];

    [BindNever]
    public IReadOnlyList<SelectListItem> Databases { get; set; } = [new("SQLite", "Sqlite")];
}
