using System.Text;
using EmbeddedOrchard.Media.Events;
using EmbeddedOrchard.Tests.Shell;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Media;
using OrchardCore.Media.Events;

namespace EmbeddedOrchard.Tests.Media;

/// <summary>Modules hear of what is done to the library, and may change what comes in.</summary>
public sealed class EventTests : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("embedded-orchard-media-");
    private readonly Recorder _heard = new();
    private readonly ServiceProvider _services;

    public EventTests()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        Library.Add(services, _folder.FullName);
        services.AddSingleton<IMediaEventHandler>(_heard);
        services.AddSingleton<IMediaCreatingEventHandler>(_heard);
        services.AddSingleton<IMediaWatcher>(_heard);
        _services = services.BuildServiceProvider();
    }

    [Fact]
    public async Task Each_deed_is_told_before_and_after_and_once_to_the_trail()
    {
        await using var scope = _services.CreateAsyncScope();
        var library = scope.ServiceProvider.GetRequiredService<MediaLibrary>();

        Assert.True(await library.TryCreateFolderAsync("a"));
        Assert.Null(await library.TakeAsync("a", "one.pdf", new MemoryStream("%PDF-"u8.ToArray()), TestContext.Current.CancellationToken));
        await library.MoveFileAsync("a/one.pdf", "a/two.pdf");
        await library.MoveFolderAsync("a", "b");
        Assert.True(await library.TryDeleteFileAsync("b/two.pdf"));
        Assert.True(await library.TryDeleteFolderAsync("b"));
        Assert.False(await library.TryDeleteFileAsync("b/two.pdf"));
        Assert.NotNull(await library.TakeAsync("", "page.html", new MemoryStream([1]), TestContext.Current.CancellationToken));

        Assert.Equal(
            [
                "creating folder a", "created folder a True", "told FolderCreated a", "creating a/one.pdf", "told Uploaded a/one.pdf",
                "moving a/one.pdf a/two.pdf", "moved a/one.pdf a/two.pdf", "told Moved a/one.pdf a/two.pdf",
                "moving a/two.pdf b/two.pdf", "moved a/two.pdf b/two.pdf", "told FolderMoved a b 1",
                "deleting b/two.pdf", "deleted b/two.pdf True", "told Deleted b/two.pdf",
                "deleting folder b", "deleted folder b True", "told FolderDeleted b 0",
                "deleting b/two.pdf", "deleted b/two.pdf False",
            ],
            _heard.Told);
    }

    [Fact]
    public async Task What_a_module_makes_of_a_file_is_what_is_kept_and_the_store_of_modules_tells_of_it()
    {
        var context = new ShellContext { Settings = new ShellSettings().AsDefaultShell().AsRunning(), ServiceProvider = _services };
        context.Host = new OneShell(context);
        await new ShellScope(context).UsingAsync(async scope =>
        {
            var store = scope.ServiceProvider.GetRequiredService<IMediaFileStore>();
            await store.CreateFileFromStreamAsync("a.pdf", new MemoryStream("%PDF-"u8.ToArray()));
            await store.CreateFileFromStreamAsync("a.pdf", new MemoryStream("%PDF-1"u8.ToArray()), overwrite: true);
            await scope.ServiceProvider.GetRequiredService<MediaLibrary>().TakeAsync("", "b.pdf", new MemoryStream("%PDF-2"u8.ToArray()), TestContext.Current.CancellationToken);
        });

        Assert.Equal(["told Uploaded a.pdf", "told Replaced a.pdf", "told Uploaded b.pdf"], _heard.Told.Where(line => line.StartsWith("told", StringComparison.Ordinal)));
        Assert.Equal("%PDF-1 seen", Read("a.pdf"));
        Assert.Equal("%PDF-2 seen", Read("b.pdf"));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(_folder.FullName, "Sites", "Default", "media-incoming")));
    }

    [Fact]
    public async Task A_module_that_fails_stops_nothing_and_a_trail_that_fails_is_told()
    {
        await using var scope = _services.CreateAsyncScope();
        var library = scope.ServiceProvider.GetRequiredService<MediaLibrary>();
        _heard.ModuleFails = true;

        Assert.True(await library.TryCreateFolderAsync("a"));

        _heard.TrailFails = true;
        await Assert.ThrowsAsync<InvalidOperationException>(() => library.TryDeleteFolderAsync("a"));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(_folder.FullName, "Sites", "Default", "Media", path));

    private sealed class Recorder : IMediaEventHandler, IMediaCreatingEventHandler, IMediaWatcher
    {
        public List<string> Told { get; } = [];

        public bool ModuleFails { get; set; }

        public bool TrailFails { get; set; }

        public async Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream)
        {
            Told.Add($"creating {context.Path}");
            using var reader = new StreamReader(creatingStream);
            return new MemoryStream(Encoding.UTF8.GetBytes(await reader.ReadToEndAsync() + " seen"));
        }

        public Task MediaCreatingDirectoryAsync(MediaCreatingContext context) => TellAsync($"creating folder {context.Path}");

        public Task MediaCreatedDirectoryAsync(MediaCreatedContext context) => TellAsync($"created folder {context.Path} {context.Result}");

        public Task MediaDeletingFileAsync(MediaDeletingContext context) => TellAsync($"deleting {context.Path}");

        public Task MediaDeletedFileAsync(MediaDeletedContext context) => TellAsync($"deleted {context.Path} {context.Result}");

        public Task MediaDeletingDirectoryAsync(MediaDeletingContext context) => TellAsync($"deleting folder {context.Path}");

        public Task MediaDeletedDirectoryAsync(MediaDeletedContext context) => TellAsync($"deleted folder {context.Path} {context.Result}");

        public Task MediaMovingAsync(MediaMoveContext context) => TellAsync($"moving {context.OldPath} {context.NewPath}");

        public Task MediaMovedAsync(MediaMoveContext context) => TellAsync($"moved {context.OldPath} {context.NewPath}");

        public Task DoneAsync(MediaDeed deed)
        {
            Told.Add($"told {deed.Kind} {deed.Path} {deed.NewPath} {deed.Files}".Replace("  ", " ", StringComparison.Ordinal).Trim());
            return TrailFails ? throw new InvalidOperationException("The trail cannot write.") : Task.CompletedTask;
        }

        private Task TellAsync(string line)
        {
            Told.Add(line);
            return ModuleFails ? throw new InvalidOperationException("The module fails.") : Task.CompletedTask;
        }
    }
}
