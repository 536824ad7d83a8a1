using EmbeddedOrchard.Media;
using EmbeddedOrchard.Media.Files;
using EmbeddedOrchard.Media.Intake;
using EmbeddedOrchard.Media.Pictures;
using EmbeddedOrchard.Shell;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Configuration;

namespace EmbeddedOrchard.Tests.Media;

/// <summary>A library in a folder of its own.</summary>
internal sealed class Library : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("embedded-orchard-media-");
    private readonly ServiceProvider _services;

    public Library()
    {
        var services = new ServiceCollection();
        Add(services, _folder.FullName);
        _services = services.BuildServiceProvider();
    }

    public MediaFileStore Store => _services.GetRequiredService<MediaFileStore>();

    public MediaTokens Tokens => _services.GetRequiredService<MediaTokens>();

    public Renditions Renditions => _services.GetRequiredService<Renditions>();

    public string Site => Path.Combine(_folder.FullName, "Sites", "Default");

    public string Root => Path.Combine(Site, "Media");

    public static void Add(IServiceCollection services, string folder)
    {
        services.AddSingleton(new AppData(folder));
        services.AddSingleton<IShellConfiguration>(EmbeddedOrchard.Shell.Services.ShellConfiguration.Create(new ConfigurationBuilder().Build(), new AppData(folder)));
        services.AddMemoryCache();
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(folder, "keys")));
        services.AddMedia();
    }

    public Task<MediaRefusal?> TakeAsync(string name, byte[] content, string folder = "") =>
        _services.GetRequiredService<MediaIntake>().TakeAsync(folder, name, new MemoryStream(content), TestContext.Current.CancellationToken);

    /// <summary>What a file that a recipe brings would be in the library.</summary>
    public async Task<byte[]> MoveAsync(string path, byte[] content)
    {
        await using var moved = await _services.GetRequiredService<MediaIntake>().PrepareMovedAsync(path, new MemoryStream(content), TestContext.Current.CancellationToken);
        return moved.Refusal is null ? await File.ReadAllBytesAsync(moved.Place) : throw new InvalidDataException(moved.Refusal.Text);
    }

    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(Root, path));

    /// <summary>All files of the site but its keys.</summary>
    public IReadOnlyList<string> Files() =>
        [.. Directory.EnumerateFiles(Site, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Site, file)).Where(file => !file.EndsWith(".key", StringComparison.Ordinal)).Order()];

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
