using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace EmbeddedOrchard.Admin.Resuming;

/// <summary>Which addresses a form may be sent to again: those of this site's admin.</summary>
internal sealed class AdminAddresses(IOptions<AdminOptions> options)
{
    private static readonly Uri _here = new("http://here.invalid/");

    /// <summary>The address as a browser will read it, dots and all; null if it is not in the admin of this site.</summary>
    public string? Check(string? address, PathString pathBase)
    {
        if (string.IsNullOrEmpty(address) || address[0] != '/' || address.Contains('\\', StringComparison.Ordinal) || address.Any(char.IsControl)
            || !Uri.TryCreate(_here, address, out var url) || url.Authority != _here.Authority || url.Scheme != _here.Scheme)
        {
            return null;
        }

        return PathString.FromUriComponent(url.AbsolutePath).StartsWithSegments(pathBase.Add("/" + options.Value.AdminUrlPrefix))
            ? url.PathAndQuery
            : null;
    }
}
