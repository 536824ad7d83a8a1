using System.ComponentModel.DataAnnotations;

namespace EmbeddedOrchard.Admin.Users.TwoFactor;

/// <param name="IsOn">Whether a code is asked for.</param>
/// <param name="CodesLeft">How many recovery codes are left.</param>
public sealed record TwoFactorPage(bool IsOn, int CodesLeft);

public sealed class AuthenticatorPage
{
    /// <summary>For people, in groups of four letters.</summary>
    public string? Key { get; set; }

    /// <summary>For apps on the same device.</summary>
    public string? Address { get; set; }

    public QrPicture? Picture { get; set; }

    /// <summary>The key as the form carries it, closed.</summary>
    public string? Sealed { get; set; }

    [Required]
    [StringLength(20)]
    public string? Code { get; set; }
}

/// <param name="Size">Modules in a row, the quiet edge included.</param>
/// <param name="Path">The dark modules as an SVG path, one unit each.</param>
public sealed record QrPicture(int Size, string Path);

/// <summary>What somebody types who is at the second step.</summary>
public sealed class CodePage
{
    [Required]
    [StringLength(40)]
    public string? Code { get; set; }

    public string? ReturnUrl { get; set; }
}

/// <summary>A password or a code: whoever sits before somebody else's open session has neither.</summary>
public sealed class ProofPage
{
    [StringLength(1024)]
    public string? Password { get; set; }

    [StringLength(40)]
    public string? Code { get; set; }
}

public sealed record RecoveryCodesPage(IReadOnlyList<string> Codes);
