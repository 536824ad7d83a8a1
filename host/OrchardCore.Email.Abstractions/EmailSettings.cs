namespace OrchardCore.Email;

public class EmailSettings
{
    public const string GroupId = "email";

    public string DefaultProviderName { get; set; }
}
