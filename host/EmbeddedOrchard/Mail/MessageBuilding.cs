using Microsoft.Extensions.Localization;
using MimeKit;
using OrchardCore.Email;

namespace EmbeddedOrchard.Mail;

/// <summary>Makes what goes over the wire of a message, or says what is wrong with it.</summary>
internal sealed class MessageBuilding(IStringLocalizer<MessageBuilding> localizer)
{
    /// <summary>One message is no mailing list, and servers refuse more anyway.</summary>
    public const int MostRecipients = 100;

    private static readonly char[] _separators = [',', ';'];

    public (MimeMessage? Message, Dictionary<string, List<LocalizedString>> Errors) Build(MailMessage message, string? defaultSender)
    {
        var errors = new Dictionary<string, List<LocalizedString>>();
        var mime = new MimeMessage { Subject = Line(nameof(message.Subject), message.Subject) };
        mime.From.AddRange(Addresses(nameof(message.From), string.IsNullOrWhiteSpace(message.From) ? defaultSender : message.From));
        mime.To.AddRange(Addresses(nameof(message.To), message.To));
        mime.Cc.AddRange(Addresses(nameof(message.Cc), message.Cc));
        mime.Bcc.AddRange(Addresses(nameof(message.Bcc), message.Bcc));
        mime.ReplyTo.AddRange(Addresses(nameof(message.ReplyTo), message.ReplyTo));
        mime.Sender = Addresses(nameof(message.Sender), message.Sender) is [var sender, ..] ? sender : null;
        mime.Body = Body();
        if (mime.From.Count == 0 && !errors.ContainsKey(nameof(message.From)))
        {
            Fail(nameof(message.From), localizer["The message has no sender."]);
        }

        var recipients = mime.To.Count + mime.Cc.Count + mime.Bcc.Count;
        if (recipients == 0 && errors.Count == 0)
        {
            Fail(nameof(message.To), localizer["The message has no recipient."]);
        }

        if (recipients > MostRecipients)
        {
            Fail(nameof(message.To), localizer["The message has more than {0} recipients.", MostRecipients]);
        }

        return errors.Count == 0 ? (mime, errors) : (null, errors);

        void Fail(string property, LocalizedString error)
        {
            if (!errors.TryGetValue(property, out var list))
            {
                errors[property] = list = [];
            }

            list.Add(error);
        }

        // A line break in a header would begin another header.
        string Line(string property, string? text)
        {
            if (text?.Any(char.IsControl) == true)
            {
                Fail(property, localizer["There may be no line break in it."]);
                return string.Empty;
            }

            return text ?? string.Empty;
        }

        IReadOnlyList<MailboxAddress> Addresses(string property, string? text)
        {
            List<MailboxAddress> read = [];
            foreach (var address in Line(property, text).Split(_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (EmailAddressValidator.Read(address) is { } mailbox)
                {
                    read.Add(mailbox);
                }
                else
                {
                    Fail(property, localizer["“{0}” is no e-mail address.", address]);
                }
            }

            return read;
        }

        MimeEntity Body()
        {
            var body = new BodyBuilder();
            if (message.IsHtmlBody)
            {
                body.HtmlBody = message.Body ?? string.Empty;
            }
            else
            {
                body.TextBody = message.Body ?? string.Empty;
            }

            foreach (var attachment in message.Attachments.Where(attachment => attachment.Stream is not null))
            {
                body.Attachments.Add(Line(nameof(message.Attachments), attachment.Filename), attachment.Stream);
            }

            return body.ToMessageBody();
        }
    }
}
