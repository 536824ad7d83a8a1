namespace OrchardCore.Users.Models;

public class TwoFactorLoginSettings
{
    public int NumberOfRecoveryCodesToGenerate { get; set; } = 5;
}
