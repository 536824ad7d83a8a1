using Microsoft.AspNetCore.Identity;

namespace EmbeddedOrchard.Security.Users;

/// <summary>Orchard reports an error by the name of the form's field.</summary>
internal static class IdentityFields
{
    /// <returns>Empty when the error belongs to no field.</returns>
    public static string Of(string code) => code switch
    {
        nameof(IdentityErrorDescriber.PasswordMismatch) => "CurrentPassword",
        nameof(IdentityErrorDescriber.InvalidUserName) or nameof(IdentityErrorDescriber.DuplicateUserName) => "UserName",
        nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.DuplicateEmail) => "Email",
        _ when code.StartsWith("Password", StringComparison.Ordinal) => "Password",
        _ => string.Empty,
    };
}
