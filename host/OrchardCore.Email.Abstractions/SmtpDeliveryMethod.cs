namespace OrchardCore.Email;

public enum SmtpDeliveryMethod
{
    Network = 0,
    SpecifiedPickupDirectory = 1,
}
