namespace OrchardCore.Email;

public enum SmtpEncryptionMethod
{
    None = 0,
    SslTls = 1,
    StartTls = 2,
}
