using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using OrchardCore.Users;

namespace EmbeddedOrchard.Security.Users;

/// <summary>
/// Tokens of links to an account. Each holds for a time of its own, as in Orchard Core, and none after the account's security stamp
/// has changed: a link that was used is used up.
/// </summary>
internal abstract class LinkTokens(string name, TimeSpan lifespan, IDataProtectionProvider protection, ILogger<DataProtectorTokenProvider<IUser>> logger)
    : DataProtectorTokenProvider<IUser>(protection, Microsoft.Extensions.Options.Options.Create(new DataProtectionTokenProviderOptions { Name = name, TokenLifespan = lifespan }), logger);

internal sealed class NewPasswordTokens(IDataProtectionProvider protection, ILogger<DataProtectorTokenProvider<IUser>> logger)
    : LinkTokens(ProviderName, Lifespan, protection, logger)
{
    public const string ProviderName = "NewPassword";

    public static readonly TimeSpan Lifespan = TimeSpan.FromMinutes(15);
}

internal sealed class InvitationTokens(IDataProtectionProvider protection, ILogger<DataProtectorTokenProvider<IUser>> logger)
    : LinkTokens(ProviderName, Lifespan, protection, logger)
{
    public const string ProviderName = "Invitation";

    public static readonly TimeSpan Lifespan = TimeSpan.FromDays(7);
}

internal sealed class ConfirmationTokens(IDataProtectionProvider protection, ILogger<DataProtectorTokenProvider<IUser>> logger)
    : LinkTokens(ProviderName, Lifespan, protection, logger)
{
    public const string ProviderName = "Confirmation";

    public static readonly TimeSpan Lifespan = TimeSpan.FromHours(48);
}
