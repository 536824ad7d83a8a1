namespace OrchardCore.Email;

public class EmailProviderSettings
{
    public string DefaultSender { get; set; }
    public bool? IsEnabled { get; set; }
}
