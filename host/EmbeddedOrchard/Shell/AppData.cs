using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Hosting;
using OrchardCore;
using OrchardCore.Environment.Shell;

namespace EmbeddedOrchard.Shell;

/// <summary>The folder of everything the site keeps; <c>ORCHARD_APP_DATA</c> moves it.</summary>
internal sealed class AppData
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public AppData(IHostEnvironment environment)
    {
        var configured = Environment.GetEnvironmentVariable(ShellOptionConstants.OrchardAppData);
        Root = Path.GetFullPath(string.IsNullOrWhiteSpace(configured) ? ShellOptionConstants.DefaultAppDataPath : configured, environment.ContentRootPath);
    }

    internal AppData(string root) => Root = root;

    public string Root { get; }
    public string Tenants => Path.Combine(Root, OrchardCoreConstants.Shell.TenantsFileName);
    public string Site => Path.Combine(Root, ShellOptionConstants.DefaultSitesPath, ShellSettings.DefaultShellName);
    public string SiteSettings => Path.Combine(Site, OrchardCoreConstants.Configuration.ApplicationSettingsFileName);
    public string Keys => Path.Combine(Site, "DataProtection-Keys");

    public void EnsureWritable()
    {
        try
        {
            Directory.CreateDirectory(Site);
            var probe = Path.Combine(Site, ".writable");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ShellStartupException(
                $"The data folder '{Root}' cannot be written ({exception.Message}). Set {ShellOptionConstants.OrchardAppData} to a folder that can.", exception);
        }
    }

    public static JsonObject ReadJson(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            var options = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
            return JsonNode.Parse(File.ReadAllText(path), documentOptions: options) as JsonObject ?? [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new ShellStartupException($"'{path}' cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Readers and a crash see the old file or the new one, never a part.</summary>
    public static void WriteJson(string path, JsonObject content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + ".tmp";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            JsonSerializer.Serialize(stream, content, Indented);
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }
}
