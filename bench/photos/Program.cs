using System.Globalization;
using ImageMagick;

// Makes photographs for the benchmark of the media library: photos <folder> <how many> <width> <height>. Each differs from the others.
var (folder, count, width, height) = (args[0], Number(1), (uint)Number(2), (uint)Number(3));
var random = new Random(17);
for (var number = 1; number <= count; number++)
{
    using var photo = new MagickImage($"plasma:fractal", new MagickReadSettings { Width = width / 4, Height = height / 4 });
    photo.Modulate(new Percentage(100), new Percentage(100), new Percentage(random.Next(200)));
    photo.Resize(width, height);
    var exif = new ExifProfile();
    exif.SetValue(ExifTag.Model, "Bench");
    exif.SetValue(ExifTag.ImageUniqueID, number.ToString(CultureInfo.InvariantCulture));
    photo.SetProfile(exif);
    photo.Quality = 90;
    photo.Write(Path.Combine(folder, $"photo-{number:000}.jpg"), MagickFormat.Jpeg);
}

int Number(int index) => int.Parse(args[index], CultureInfo.InvariantCulture);
