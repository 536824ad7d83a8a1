namespace EmbeddedOrchard.Admin.Settings.Mail;

/// <param name="Form">What is typed.</param>
/// <param name="HasPassword">Whether a password is kept; it is never shown.</param>
/// <param name="Ways">By which mail can be sent now: name and words.</param>
public sealed record MailPage(MailForm Form, bool HasPassword, IReadOnlyList<MailWay> Ways);

public sealed record MailWay(string Name, string Words);

/// <param name="Form">What is typed.</param>
/// <param name="Ways">By which mail can be sent now.</param>
public sealed record TestMailPage(TestMailForm Form, IReadOnlyList<MailWay> Ways);
