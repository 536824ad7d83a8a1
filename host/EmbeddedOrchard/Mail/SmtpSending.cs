using System.Net.Security;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Proxy;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using MimeKit;
using OrchardCore.Email;

namespace EmbeddedOrchard.Mail;

/// <summary>Hands a message to a server, or puts it into a folder, as the options say.</summary>
internal sealed partial class SmtpSending(MessageBuilding messages, ILogger<SmtpSending> logger, IStringLocalizer<SmtpSending> localizer)
{
    /// <summary>What servers say is shown to people: not more of it than this many letters.</summary>
    private const int LongestReply = 500;

    /// <summary>For everything from connecting to the server's last word.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    public async Task<EmailResult> SendAsync(MailMessage message, SmtpOptions options)
    {
        var (mime, errors) = messages.Build(message, options.DefaultSender);
        if (mime is null)
        {
            return EmailResult.FailedResult(errors);
        }

        using var timeout = new CancellationTokenSource(Patience);
        try
        {
            if (options.DeliveryMethod == SmtpDeliveryMethod.SpecifiedPickupDirectory)
            {
                await WriteAsync(mime, options.PickupDirectoryLocation, timeout.Token);
                return EmailResult.SuccessResult;
            }

            return EmailResult.GetSuccessResult(Shown(await TransmitAsync(mime, options, timeout.Token)));
        }
        catch (Exception error) when (Words(error, options) is { } words)
        {
            LogFailed(options.Host ?? options.PickupDirectoryLocation, error);
            return EmailResult.FailedResult(words);
        }
    }

    private static async Task<string> TransmitAsync(MimeMessage message, SmtpOptions options, CancellationToken timeout)
    {
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None || options.IgnoreInvalidSslCertificate;
        if (!string.IsNullOrEmpty(options.ProxyHost))
        {
            client.ProxyClient = new Socks5Client(options.ProxyHost, options.ProxyPort);
        }

        await client.ConnectAsync(options.Host, options.Port, Security(options), timeout);
        if (options.RequireCredentials)
        {
            // MailKit knows no credentials of the system: as in Orchard Core, empty ones are offered for them.
            await (options.UseDefaultCredentials
                ? client.AuthenticateAsync(string.Empty, string.Empty, timeout)
                : client.AuthenticateAsync(options.UserName ?? string.Empty, options.Password ?? string.Empty, timeout));
        }

        var reply = await client.SendAsync(message, timeout);
        try
        {
            await client.DisconnectAsync(quit: true, timeout);
        }
        catch (Exception error) when (error is OperationCanceledException or IOException or ProtocolException or CommandException)
        {
            // The server has taken the message: how it says goodbye does not count.
        }

        return reply;
    }

    // Under another name first: whoever empties the folder never finds half a message.
    private static async Task WriteAsync(MimeMessage message, string folder, CancellationToken timeout)
    {
        var path = Path.Combine(folder, Guid.NewGuid().ToString());
        await message.WriteToAsync(path + ".part", timeout);
        File.Move(path + ".part", path + ".eml");
    }

    private static SecureSocketOptions Security(SmtpOptions options) => (options.AutoSelectEncryption, options.EncryptionMethod) switch
    {
        (true, _) => SecureSocketOptions.Auto,
        (_, SmtpEncryptionMethod.SslTls) => SecureSocketOptions.SslOnConnect,
        (_, SmtpEncryptionMethod.StartTls) => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.None,
    };

    private static string Shown(string reply)
    {
        var line = string.Join(' ', reply.Split(['\r', '\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
        var text = string.Concat(line.Where(letter => !char.IsControl(letter)));
        return text.Length <= LongestReply ? text : text[..LongestReply] + "…";
    }

    private LocalizedString? Words(Exception error, SmtpOptions options) => error switch
    {
        OperationCanceledException => localizer["The mail server {0}:{1} did not answer within {2} seconds.", options.Host, options.Port, Patience.TotalSeconds],
        SocketException => localizer["The mail server {0}:{1} cannot be reached: {2}", options.Host, options.Port, Shown(error.Message)],
        ProxyProtocolException => localizer["The proxy {0}:{1} refused: {2}", options.ProxyHost, options.ProxyPort, Shown(error.Message)],
        SslHandshakeException or System.Security.Authentication.AuthenticationException =>
            localizer["There is no secure connection to the mail server {0}:{1}. Its certificate may be wrong, or it may want another kind of encryption.", options.Host, options.Port],
        MailKit.Security.AuthenticationException => localizer["The mail server refused the user name or the password: {0}", Shown(error.Message)],
        SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted } refused =>
            localizer["The mail server refused the recipient {0}: {1}", refused.Mailbox?.Address ?? string.Empty, Shown(refused.Message)],
        SmtpCommandException { ErrorCode: SmtpErrorCode.SenderNotAccepted } refused =>
            localizer["The mail server refused the sender {0}: {1}", refused.Mailbox?.Address ?? string.Empty, Shown(refused.Message)],
        SmtpCommandException or ServiceNotAuthenticatedException => localizer["The mail server refused the message: {0}", Shown(error.Message)],
        SmtpProtocolException or ServiceNotConnectedException => localizer["The mail server {0}:{1} broke off or does not speak SMTP.", options.Host, options.Port],
        NotSupportedException => localizer["The mail server {0}:{1} does not offer what the settings ask for: {2}", options.Host, options.Port, Shown(error.Message)],
        IOException or UnauthorizedAccessException when options.DeliveryMethod == SmtpDeliveryMethod.SpecifiedPickupDirectory =>
            localizer["The message could not be written into the folder {0}.", options.PickupDirectoryLocation],
        IOException => localizer["The connection to the mail server {0}:{1} broke: {2}", options.Host, options.Port, Shown(error.Message)],
        ArgumentException => localizer["The settings of the mail server are incomplete."],
        _ => null,
    };

    [LoggerMessage(EventId = 6001, Level = LogLevel.Warning, Message = "A message could not be sent by {Target}.")]
    private partial void LogFailed(string? target, Exception error);
}
