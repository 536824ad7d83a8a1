using MimeKit;
using OrchardCore.Email;

namespace EmbeddedOrchard.Mail;

/// <summary>One address, with a name before it or not: <c>Ana &lt;ana@example.org&gt;</c>.</summary>
internal sealed class EmailAddressValidator : IEmailAddressValidator
{
    // RFC 5321: 64 before the @, 255 after it.
    private const int LongestAddress = 320;

    private static readonly ParserOptions _strict = new() { AllowAddressesWithoutDomain = false, AddressParserComplianceMode = RfcComplianceMode.Strict };

    public bool Validate(string emailAddress) => Read(emailAddress) is not null;

    public static MailboxAddress? Read(string? text) =>
        text is { Length: > 0 }
        && !text.Any(char.IsControl)
        && MailboxAddress.TryParse(_strict, text.Trim(), out var mailbox)
        && mailbox.Address is { Length: <= LongestAddress } address
        && address.IndexOf('@') is > 0 and var at
        && at < address.Length - 1
        && !address.Any(char.IsWhiteSpace)
            ? mailbox
            : null;
}
