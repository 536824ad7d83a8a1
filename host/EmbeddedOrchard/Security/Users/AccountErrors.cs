using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace EmbeddedOrchard.Security.Users;

/// <summary>Why something about an account or a role is refused, in the reader's language.</summary>
internal sealed class AccountErrors(IStringLocalizer<AccountErrors> text) : IdentityErrorDescriber
{
    public IdentityError LastAdministrator() =>
        Error(nameof(LastAdministrator), text["This is the last administrator who can sign in: the account cannot be deleted, disabled or lose this role."]);

    public IdentityError SystemRole(string role) => Error(nameof(SystemRole), text["The site cannot be without the role “{0}”.", role]);

    public IdentityError NoRole(string? role) => Error(nameof(NoRole), text["There is no role “{0}”.", role ?? string.Empty]);

    public override IdentityError DefaultError() => Error(nameof(DefaultError), text["Something went wrong that is not known."]);

    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure), text["Somebody else changed this account at the same moment. Try again."]);

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), text["The password is not right."]);

    public override IdentityError InvalidToken() => Error(nameof(InvalidToken), text["This link is no longer valid."]);

    public override IdentityError InvalidUserName(string? userName) =>
        Error(nameof(InvalidUserName), text["The user name “{0}” is not possible: it may have the letters a to z, digits and - . _ @ +", userName ?? string.Empty]);

    public override IdentityError InvalidEmail(string? email) => Error(nameof(InvalidEmail), text["“{0}” is not an e-mail address.", email ?? string.Empty]);

    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), text["There is an account with the user name “{0}” already.", userName]);

    public override IdentityError DuplicateEmail(string email) => Error(nameof(DuplicateEmail), text["There is an account with the e-mail address “{0}” already.", email]);

    public override IdentityError InvalidRoleName(string? role) => Error(nameof(InvalidRoleName), text["A role cannot be called “{0}”.", role ?? string.Empty]);

    public override IdentityError DuplicateRoleName(string role) => Error(nameof(DuplicateRoleName), text["There is a role “{0}” already.", role]);

    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), text["A password has at least {0} characters.", length]);

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Error(nameof(PasswordRequiresUniqueChars), text["A password has at least {0} different characters.", uniqueChars]);

    public override IdentityError PasswordRequiresNonAlphanumeric() =>
        Error(nameof(PasswordRequiresNonAlphanumeric), text["A password has at least one character that is neither letter nor digit."]);

    public override IdentityError PasswordRequiresDigit() => Error(nameof(PasswordRequiresDigit), text["A password has at least one digit."]);

    public override IdentityError PasswordRequiresLower() => Error(nameof(PasswordRequiresLower), text["A password has at least one small letter."]);

    public override IdentityError PasswordRequiresUpper() => Error(nameof(PasswordRequiresUpper), text["A password has at least one capital letter."]);

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
