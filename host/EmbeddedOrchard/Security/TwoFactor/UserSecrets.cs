using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Security.TwoFactor;

/// <summary>A user's key and recovery codes, where and how Orchard Core keeps them: among the tokens, under the site's data protection.</summary>
internal sealed class UserSecrets(IDataProtectionProvider protection)
{
    private const string Purpose = "OrchardCore.UserStore.Token";
    private const string Provider = "[OrchardCoreUserStore]";
    private const string Key = "AuthenticatorKey";
    private const string Codes = "RecoveryCodes";

    // Of this host only: Orchard Core takes a code twice.
    private const string Step = "AuthenticatorStep";

    public string? KeyOf(User user) => Read(user, Key);

    public IReadOnlyList<string> CodesOf(User user) => Read(user, Codes)?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The step of the last code that was taken.</summary>
    public long? StepOf(User user) => long.TryParse(Read(user, Step), out var step) ? step : null;

    public void SetKey(User user, string key) => Write(user, Key, key);

    public void SetCodes(User user, IEnumerable<string> codes) => Write(user, Codes, string.Join(';', codes));

    public void SetStep(User user, long step) => Write(user, Step, step.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static void Clear(User user) => user.UserTokens = [.. user.UserTokens.Where(token => token.LoginProvider != Provider)];

    private string? Read(User user, string name)
    {
        try
        {
            return Find(user, name) is { Value.Length: > 0 } token ? protection.CreateProtector(Purpose).Unprotect(token.Value) : null;
        }
        catch (CryptographicException)
        {
            // Protected on another site, without whose keys it is lost.
            return null;
        }
    }

    private void Write(User user, string name, string value)
    {
        if (Find(user, name) is not { } token)
        {
            token = new UserToken { LoginProvider = Provider, Name = name };
            user.UserTokens.Add(token);
        }

        token.Value = protection.CreateProtector(Purpose).Protect(value);
    }

    private static UserToken? Find(User user, string name) => user.UserTokens.FirstOrDefault(token => token.LoginProvider == Provider && token.Name == name);
}
