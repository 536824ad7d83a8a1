using System.Text;
using EmbeddedOrchard.Media.Intake;
using ImageMagick;
using OrchardParticipation.Testing;

namespace EmbeddedOrchard.Tests.Media;

public sealed class IntakeTests
{
    [Theory]
    [InlineData("photo.jpg", "photo.jpg")]
    [InlineData("../../etc/photo.jpg", "photo.jpg")]
    [InlineData("C:\\Users\\jane\\photo.jpg", "photo.jpg")]
    [InlineData("a\u0000b\u001f\u202ec.jpg", "a-b--c.jpg")]
    [InlineData("..hidden.jpg", "hidden.jpg")]
    [InlineData("  two   words .jpg ", "two words .jpg")]
    [InlineData("río 100%25.jpg", "río 100-25.jpg")]
    [InlineData("e\u0301t\u00e9.jpg", "\u00e9t\u00e9.jpg")]
    [InlineData("...", "")]
    public void Names_are_made_safe(string given, string expected) => Assert.Equal(expected, MediaNames.Clean(given));

    [Theory]
    [InlineData("page.html", "Files ending in “.html” are not allowed.")]
    [InlineData("page.HTML", "Files ending in “.html” are not allowed.")]
    [InlineData("noending", "The name is not allowed.")]
    [InlineData(".jpg", "The name is not allowed.")]
    [InlineData("a/b.jpg", "The name is not allowed.")]
    [InlineData("shell.php.jpg", "The name hides another ending, “.php”.")]
    [InlineData("shell.PHP .jpg", "The name hides another ending, “.PHP”.")]
    [InlineData("page.html.png", "The name hides another ending, “.html”.")]
    [InlineData("drawing.svg.png", "The name hides another ending, “.svg”.")]
    [InlineData("empty.pdf", "The file is empty.")]
    public async Task Names_that_cannot_be_are_refused(string name, string refusal)
    {
        await using var library = new Library();

        Assert.StartsWith(refusal, (await library.TakeAsync(name, []))?.Text, StringComparison.Ordinal);
        Assert.Empty(library.Files());
    }

    [Theory]
    [InlineData("evil.jpg", "<html><script>alert(1)</script>")]
    [InlineData("evil.png", "GIF89a")]
    [InlineData("evil.pdf", "<?php echo 1;")]
    [InlineData("evil.docx", "%PDF-1.7")]
    [InlineData("evil.mp4", "MZ\u0090 a program")]
    [InlineData("evil.webp", "RIFF    WAVE")]
    public async Task Bytes_that_do_not_fit_the_name_are_refused(string name, string content)
    {
        await using var library = new Library();

        Assert.Equal(MediaRefusal.NotWhatItSays, await library.TakeAsync(name, Encoding.Latin1.GetBytes(content)));
        Assert.Empty(library.Files());
    }

    [Theory]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'/>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><g>")]
    [InlineData("<svg/>")]
    public async Task Drawings_must_be_drawings(string content)
    {
        await using var library = new Library();

        Assert.Equal(MediaRefusal.BadDrawing, await library.TakeAsync("drawing.svg", Encoding.UTF8.GetBytes(content)));
        Assert.Empty(library.Files());
    }

    [Theory]
    [InlineData("photo.jpg", MagickFormat.Jpeg)]
    [InlineData("photo.png", MagickFormat.Png)]
    [InlineData("photo.webp", MagickFormat.WebP)]
    public async Task What_a_camera_writes_into_a_picture_is_gone_and_its_colours_and_its_top_are_kept(string name, MagickFormat format)
    {
        var given = Photos.Sideways(format);
        Assert.Contains(Photos.Camera, Encoding.Latin1.GetString(given), StringComparison.Ordinal);
        await using var library = new Library();

        Assert.Null(await library.TakeAsync(name, given));

        var kept = library.Read(name);
        var text = Encoding.Latin1.GetString(kept);
        Assert.DoesNotContain(Photos.Camera, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Jane", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", text, StringComparison.OrdinalIgnoreCase);
        using var picture = new MagickImage(kept);
        Assert.Equal((40u, 80u), (picture.Width, picture.Height));
        Assert.Equal(["icc"], picture.ProfileNames);
        Assert.True(picture.GetPixels().GetPixel(20, 10).ToColor()!.R > 200, "red is at the top");
        Assert.True(picture.GetPixels().GetPixel(20, 70).ToColor()!.B > 200, "blue is at the bottom");
    }

    [Fact]
    public async Task What_hides_behind_a_picture_is_gone()
    {
        await using var library = new Library();
        byte[] polyglot = [.. Photos.Plain(20, 20), .. "<script>alert(document.cookie)</script>"u8];

        Assert.Null(await library.TakeAsync("photo.jpg", polyglot));

        Assert.DoesNotContain("script", Encoding.Latin1.GetString(library.Read("photo.jpg")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moving_picture_still_moves()
    {
        using var film = new MagickImageCollection { new MagickImage(MagickColors.Red, 10, 10), new MagickImage(MagickColors.Blue, 10, 10) };
        await using var library = new Library();

        Assert.Null(await library.TakeAsync("film.gif", film.ToByteArray(MagickFormat.Gif)));

        using var kept = new MagickImageCollection(library.Read("film.gif"));
        Assert.Equal(2, kept.Count);
    }

    [Theory]
    [InlineData(20_000, 20_000, "The picture has more than 40 million pixels.")]
    [InlineData(6_400, 6_400, "The picture has more than 40 million pixels.")]
    [InlineData(200_000, 10, "The picture is damaged: it cannot be read.")]
    public async Task Pictures_that_would_fill_the_memory_are_refused_before_they_are_unpacked(int width, int height, string reason)
    {
        await using var library = new Library();

        Assert.Equal(reason, (await library.TakeAsync("bomb.png", Photos.Bomb(width, height)))?.Text);
        Assert.Empty(library.Files());
    }

    [Fact]
    public async Task A_damaged_picture_is_refused()
    {
        await using var library = new Library();

        Assert.Equal(MediaRefusal.Unreadable, await library.TakeAsync("photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4, 5]));
        Assert.Empty(library.Files());
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_and_nothing_of_it_stays()
    {
        await using var library = new Library();
        var content = new byte[30_000_001];
        "%PDF-"u8.CopyTo(content);

        Assert.Equal("The file is larger than 30 MB.", (await library.TakeAsync("book.pdf", content))?.Text);
        Assert.Empty(library.Files());
        Assert.Null(await library.TakeAsync("book.pdf", content[..^1]));
    }

    [Fact]
    public async Task A_name_is_taken_once_and_a_folder_must_be_there()
    {
        await using var library = new Library();

        Assert.Null(await library.TakeAsync("a.pdf", "%PDF-1"u8.ToArray()));

        Assert.Equal(MediaRefusal.Exists, await library.TakeAsync("a.pdf", "%PDF-2"u8.ToArray()));
        Assert.Equal(MediaRefusal.NoFolder, await library.TakeAsync("a.pdf", "%PDF-2"u8.ToArray(), "nowhere"));
        Assert.Equal("%PDF-1", Encoding.ASCII.GetString(library.Read("a.pdf")));
    }

    [Theory]
    [InlineData("photo.jpg", MagickFormat.Jpeg)]
    [InlineData("photo.png", MagickFormat.Png)]
    [InlineData("photo.webp", MagickFormat.WebP)]
    [InlineData("photo.gif", MagickFormat.Gif)]
    public async Task A_picture_that_was_written_anew_once_keeps_its_bytes_when_it_moves(string name, MagickFormat format)
    {
        await using var library = new Library();
        await using var other = new Library();
        Assert.Null(await library.TakeAsync(name, Photos.Sideways(format)));
        var clean = library.Read(name);

        Assert.True(PlainPicture.IsOne(Path.Combine(library.Root, name), Path.GetExtension(name)));
        Assert.Equal(clean, await other.MoveAsync(name, clean));
        Assert.Equal(clean, await library.MoveAsync(name, clean));
        await library.TakeAsync("plain-" + name, Photos.Plain(60, 40, format));
        Assert.True(PlainPicture.IsOne(Path.Combine(library.Root, "plain-" + name), Path.GetExtension(name)));
        Assert.NotEqual(Photos.Sideways(format), await other.MoveAsync(name, Photos.Sideways(format)));
    }

    [Theory]
    [InlineData("photo.jpg", MagickFormat.Jpeg)]
    [InlineData("photo.png", MagickFormat.Png)]
    [InlineData("photo.webp", MagickFormat.WebP)]
    [InlineData("photo.gif", MagickFormat.Gif)]
    public async Task A_picture_that_moves_with_one_thing_beside_its_pixels_is_written_anew(string name, MagickFormat format)
    {
        await using var library = new Library();
        await library.TakeAsync(name, Photos.Plain(40, 30, format));
        var clean = library.Read(name);
        var exif = new ExifProfile();
        exif.SetValue(ExifTag.Model, Photos.Secret);
        byte[][] given =
        [
            [.. clean, .. Encoding.UTF8.GetBytes(Photos.Secret)],
            With(picture => picture.Comment = Photos.Secret),
            With(picture => picture.SetProfile(new ImageProfile("xmp", Encoding.UTF8.GetBytes($"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><r>{Photos.Secret}</r></x:xmpmeta>")))),
            With(picture => picture.SetProfile(exif)),
        ];

        var hiding = given.Where(bytes => Encoding.Latin1.GetString(bytes).Contains(Photos.Secret, StringComparison.Ordinal)).ToList();

        Assert.True(hiding.Count >= 2, "Most formats have a place for each of them.");
        foreach (var bytes in hiding)
        {
            Assert.DoesNotContain(Photos.Secret, Encoding.Latin1.GetString(await library.MoveAsync("moved-" + name, bytes)), StringComparison.Ordinal);
        }

        byte[] With(Action<MagickImage> add)
        {
            using var picture = new MagickImage(clean);
            picture.Settings.SetDefine(MagickFormat.Png, "exclude-chunks", "date,tIME");
            add(picture);
            return picture.ToByteArray(format);
        }
    }

    [Fact]
    public async Task A_picture_that_moves_and_is_damaged_or_too_large_is_refused()
    {
        await using var library = new Library();
        await library.TakeAsync("photo.png", Photos.Plain(400, 300, MagickFormat.Png));
        var photo = library.Read("photo.png");
        photo.AsSpan(photo.AsSpan().IndexOf("IDAT"u8) + 4, 10).Fill(0xFF);

        Assert.Equal(MediaRefusal.Unreadable.Text, (await Assert.ThrowsAsync<InvalidDataException>(() => library.MoveAsync("damaged.png", photo))).Message);
        Assert.Equal(MediaRefusal.TooManyPixels(40).Text, (await Assert.ThrowsAsync<InvalidDataException>(() => library.MoveAsync("bomb.png", Photos.Bomb(6_400, 6_400)))).Message);
    }
}
