using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Scripting;

namespace EmbeddedOrchard.Recipes.Scripting;

/// <summary>The functions that Orchard Core's recipes have everywhere.</summary>
internal sealed class CommonMethods : IGlobalMethodProvider
{
    private const int MaxUnpacked = 16 * 1024 * 1024;

    public IEnumerable<GlobalMethod> GetMethods() =>
    [
        Method("uuid", _ => () => IdGenerator.GenerateId()),
        Method("base64", _ => (string encoded) => Encoding.UTF8.GetString(Convert.FromBase64String(encoded))),
        Method("html", _ => (string text) => WebUtility.HtmlEncode(text)),
        Method("gzip", _ => (string encoded) => Unpack(Convert.FromBase64String(encoded))),
        Method("culture", _ => () => CultureInfo.CurrentCulture.Name),
        Method("configuration", Configuration),
    ];

    private static Delegate Configuration(IServiceProvider services) => (string key, string? standard) =>
        services.GetRequiredService<IShellConfiguration>().GetValue<string>(key) ?? standard;

    private static GlobalMethod Method(string name, Func<IServiceProvider, Delegate> method) => new() { Name = name, Method = method };

    private static string Unpack(byte[] packed)
    {
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        var buffer = new byte[8192];
        int read;
        while ((read = gzip.Read(buffer)) > 0)
        {
            unpacked.Write(buffer, 0, read);
            if (unpacked.Length > MaxUnpacked)
            {
                throw new ScriptFailedException("gzip(…) unpacks to more than 16 MiB.");
            }
        }

        return Encoding.UTF8.GetString(unpacked.ToArray());
    }
}
