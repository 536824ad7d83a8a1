using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using ImageMagick;

namespace OrchardParticipation.Testing;

/// <summary>Pictures as cameras make them, and as nobody honest does.</summary>
public static class Photos
{
    public const string Camera = "Snapper 3000";
    public const string Secret = "Jane Roe, 5 Hidden Lane";

    /// <summary>Lying on its side, as its EXIF says: 80 wide and 40 high, red on the left; the right way up it is 40 wide, 80 high, and red at the top.</summary>
    public static byte[] Sideways(MagickFormat format = MagickFormat.Jpeg)
    {
        using var photo = new MagickImage(MagickColors.Blue, 80, 40);
        using var red = new MagickImage(MagickColors.Red, 40, 40);
        photo.Composite(red, 0, 0, CompositeOperator.Over);
        var exif = new ExifProfile();
        exif.SetValue(ExifTag.Orientation, (ushort)6);
        exif.SetValue(ExifTag.Model, Camera);
        exif.SetValue(ExifTag.GPSLatitude, [new Rational(41), new Rational(23), new Rational(0)]);
        exif.SetValue(ExifTag.GPSLatitudeRef, "N");
        photo.SetProfile(exif);
        photo.Orientation = Orientation.RightTop;
        photo.SetProfile(new ImageProfile("xmp", Encoding.UTF8.GetBytes($"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><r>{Secret}</r></x:xmpmeta>")));
        photo.SetProfile(ColorProfiles.AdobeRGB1998);
        photo.Comment = Secret;
        photo.SetAttribute("Author", Secret);
        photo.Quality = 95;
        return photo.ToByteArray(format);
    }

    public static byte[] Plain(int width, int height, MagickFormat format = MagickFormat.Jpeg)
    {
        using var photo = new MagickImage(MagickColors.SeaGreen, (uint)width, (uint)height);
        return photo.ToByteArray(format);
    }

    /// <summary>Some hundred bytes that say to be a picture of that size.</summary>
    public static byte[] Bomb(int width, int height)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        head[8] = 8;
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(new byte[100_000]);
        }

        return [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", head), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc(body));
        return [.. length, .. body, .. sum];
    }

    private static uint Crc(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var one in data)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
