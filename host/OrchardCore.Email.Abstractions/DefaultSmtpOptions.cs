namespace OrchardCore.Email;

/// <summary>What the section <c>OrchardCore_Email_Smtp</c> of the configuration says.</summary>
public class DefaultSmtpOptions : SmtpOptions
{
}
