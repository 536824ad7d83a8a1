using System.Text;
using EmbeddedOrchard.Media.Files;
using EmbeddedOrchard.Media.Pictures;
using ImageMagick;
using OrchardCore.FileStorage;
using OrchardParticipation.Testing;

namespace EmbeddedOrchard.Tests.Media;

public sealed class StoreTests
{
    private static readonly Rendition _small = new(160, 160, IsCropped: false);

    [Theory]
    [InlineData("../secret.pdf")]
    [InlineData("photos/../../secret.pdf")]
    [InlineData("photos/./a.pdf")]
    [InlineData("photos//a.pdf")]
    [InlineData("photos\\a.pdf")]
    [InlineData("..%2fsecret.pdf")]
    [InlineData("%2e%2e/secret.pdf")]
    [InlineData("a\0.pdf")]
    [InlineData("a\n.pdf")]
    [InlineData(".hidden/a.pdf")]
    [InlineData("photos/ a.pdf")]
    [InlineData("C:/a.pdf")]
    public async Task Paths_that_are_none_lead_nowhere(string path)
    {
        await using var library = new Library();
        Assert.Empty(library.Store.Entries("", deep: true));
        File.WriteAllText(Path.Combine(library.Site, "secret.pdf"), "%PDF-");

        Assert.False(MediaPath.TryRead(path, out _));
        Assert.Null(library.Store.FindFile(path));
        Assert.False(await library.Store.TryDeleteFileAsync(path));
        await Assert.ThrowsAsync<FileStoreException>(() => library.Store.CreateFileFromStreamAsync(path, new MemoryStream([1])));
        await Assert.ThrowsAsync<FileStoreException>(() => library.Store.GetFileStreamAsync(path));
        Assert.Equal(["secret.pdf"], library.Files());
    }

    [Fact]
    public async Task Links_to_elsewhere_are_neither_followed_nor_listed()
    {
        await using var library = new Library();
        Assert.Empty(library.Store.Entries("", deep: true));
        var elsewhere = Directory.CreateDirectory(Path.Combine(library.Site, "elsewhere")).FullName;
        File.WriteAllText(Path.Combine(elsewhere, "secret.pdf"), "%PDF-");
        File.CreateSymbolicLink(Path.Combine(library.Root, "link.pdf"), Path.Combine(elsewhere, "secret.pdf"));
        Directory.CreateSymbolicLink(Path.Combine(library.Root, "folder"), elsewhere);

        Assert.Null(library.Store.FindFile("link.pdf"));
        Assert.Null(library.Store.FindFile("folder/secret.pdf"));
        Assert.Empty(library.Store.Entries("", deep: true));
        await Assert.ThrowsAsync<FileStoreException>(() => library.Store.CreateFileFromStreamAsync("folder/new.pdf", new MemoryStream([1])));
        Assert.False(await library.Store.TryDeleteDirectoryAsync("folder"));
        Assert.True(File.Exists(Path.Combine(elsewhere, "secret.pdf")));
    }

    [Fact]
    public async Task A_file_that_breaks_off_leaves_nothing()
    {
        await using var library = new Library();

        await Assert.ThrowsAsync<IOException>(() => library.Store.CreateFileFromStreamAsync("a.pdf", new BrokenStream()));

        Assert.Empty(library.Files());
    }

    [Fact]
    public async Task All_files_can_be_listed_moved_copied_and_deleted_with_their_folders()
    {
        await using var library = new Library();
        await library.Store.CreateFileFromStreamAsync("a/b/one.pdf", new MemoryStream([1]));
        await library.Store.CopyFileAsync("a/b/one.pdf", "a/two.pdf");
        await library.Store.MoveFileAsync("a/two.pdf", "a/three.pdf");
        await Assert.ThrowsAsync<FileStoreException>(() => library.Store.MoveFileAsync("a/three.pdf", "a/b/one.pdf"));

        library.Store.MoveFolder("a/b", "c");

        var all = new List<string>();
        await foreach (var entry in library.Store.GetDirectoryContentAsync(null, includeSubDirectories: true))
        {
            all.Add(entry.Path);
        }

        Assert.Equal(["a", "a/three.pdf", "c", "c/one.pdf"], all.Order());
        Assert.True(await library.Store.TryDeleteDirectoryAsync("c"));
        Assert.False(await library.Store.TryDeleteDirectoryAsync(""));
        Assert.Equal(["Media/a/three.pdf"], library.Files());
    }

    [Fact]
    public async Task A_rendition_is_made_once_kept_and_gone_with_its_picture()
    {
        await using var library = new Library();
        await library.TakeAsync("photo.jpg", Photos.Plain(1200, 600));
        var photo = library.Store.FindFile("photo.jpg")!;

        var places = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => library.Renditions.FindOrMakeAsync(photo, _small)));

        var place = Assert.Single(places.Distinct())!;
        var made = File.GetLastWriteTimeUtc(place);
        using (var small = new MagickImage(place))
        {
            Assert.Equal((160u, 80u), (small.Width, small.Height));
        }

        Assert.Equal(place, await library.Renditions.FindOrMakeAsync(photo, _small));
        Assert.Equal(made, File.GetLastWriteTimeUtc(place));
        await library.Store.TryDeleteFileAsync("photo.jpg");
        Assert.Empty(library.Files());
    }

    [Theory]
    [InlineData(100, 100, true, 100, 100)]
    [InlineData(100, 0, false, 100, 50)]
    [InlineData(0, 100, false, 200, 100)]
    [InlineData(2048, 2048, false, 1200, 600)]
    public async Task Pictures_fit_the_box_and_are_never_made_larger(int width, int height, bool isCropped, int expectedWidth, int expectedHeight)
    {
        await using var library = new Library();
        await library.TakeAsync("photo.png", Photos.Plain(1200, 600, MagickFormat.Png));

        using var made = new MagickImage((await library.Renditions.FindOrMakeAsync(library.Store.FindFile("photo.png")!, new Rendition(width, height, isCropped)))!);

        Assert.Equal(((uint)expectedWidth, (uint)expectedHeight), (made.Width, made.Height));
    }

    [Fact]
    public async Task What_somebody_put_into_the_folder_and_is_no_picture_has_no_renditions()
    {
        await using var library = new Library();
        await library.Store.CreateFileFromStreamAsync("photo.jpg", new MemoryStream(Encoding.UTF8.GetBytes("no picture")));
        await library.Store.CreateFileFromStreamAsync("bomb.png", new MemoryStream(Photos.Bomb(20_000, 20_000)));

        Assert.Null(await library.Renditions.FindOrMakeAsync(library.Store.FindFile("photo.jpg")!, _small));
        Assert.Null(await library.Renditions.FindOrMakeAsync(library.Store.FindFile("bomb.png")!, _small));
    }

    [Fact]
    public async Task A_signature_is_good_for_one_file_and_one_size()
    {
        await using var library = new Library();
        var token = library.Tokens.AddTokenToPath("/media/r%C3%ADo.jpg?width=160&height=160").Split("token=")[1];

        Assert.True(library.Tokens.IsValid("/río.jpg", _small, token));
        Assert.False(library.Tokens.IsValid("/other.jpg", _small, token));
        Assert.False(library.Tokens.IsValid("/río.jpg", _small with { Width = 240 }, token));
        Assert.False(library.Tokens.IsValid("/río.jpg", _small, null));
        Assert.Equal("/media/photo.jpg", library.Tokens.AddTokenToPath("/media/photo.jpg"));
        Assert.Equal("/media/photo.jpg?width=161", library.Tokens.AddTokenToPath("/media/photo.jpg?width=161"));
        Assert.Equal("/elsewhere/photo.jpg?width=160", library.Tokens.AddTokenToPath("/elsewhere/photo.jpg?width=160"));
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => throw new IOException("It broke off.");
    }
}
