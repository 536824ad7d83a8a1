using System.Buffers.Binary;

namespace EmbeddedOrchard.Media.Intake;

/// <summary>
/// Whether a picture has nothing but its pixels, its colours and what is needed to show them, by the parts that its file is made of. Each
/// part must be one of those that are known to carry nothing else, and nothing may follow the end.
/// </summary>
internal static class PlainPicture
{
    private const int MostParts = 100_000;

    public static bool IsOne(string place, string extension)
    {
        using var file = new FileStream(place, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 64 * 1024);
        try
        {
            return extension switch
            {
                ".jpg" or ".jpeg" => IsPlainJpeg(file),
                ".png" => IsPlainPng(file),
                ".gif" => IsPlainGif(file),
                ".webp" => IsPlainWebP(file),
                _ => false,
            };
        }
        catch (EndOfStreamException)
        {
            return false;
        }
    }

    private static bool IsPlainJpeg(FileStream file)
    {
        if (!Starts(file, [0xFF, 0xD8]))
        {
            return false;
        }

        var marker = NextMarker(file);
        for (var parts = 0; parts < MostParts && marker >= 0; parts++)
        {
            if (marker == 0xD9)
            {
                return file.Position == file.Length;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(Bytes(file, 2)) - 2;
            if (length < 0 || !IsPlainSegment(marker, length, file))
            {
                return false;
            }

            marker = marker == 0xDA ? MarkerBehindPixels(file) : NextMarker(file);
        }

        return false;
    }

    // Tables, frames and scans; of the applications' own, the form of the file without its small copy, its colours, and how they are stored.
    private static bool IsPlainSegment(int marker, int length, FileStream file) => marker switch
    {
        0xC0 or 0xC1 or 0xC2 or 0xC4 or 0xDA or 0xDB or 0xDD => Skip(file, length),
        0xE0 => length == 14 && Starts(file, "JFIF\0"u8) && Skip(file, 7) && Starts(file, [0, 0]),
        0xE2 => length >= 14 && Starts(file, "ICC_PROFILE\0"u8) && Skip(file, length - 12),
        0xEE => length == 12 && Starts(file, "Adobe"u8) && Skip(file, 7),
        _ => false,
    };

    private static int NextMarker(FileStream file) => Byte(file) == 0xFF ? Byte(file) : -1;

    private static int MarkerBehindPixels(FileStream file)
    {
        while (true)
        {
            // 0 stands for the byte itself, the others are where a decoder can begin anew.
            if (Byte(file) == 0xFF && Byte(file) is var marker && marker is not (0 or (>= 0xD0 and <= 0xD7)))
            {
                return marker;
            }
        }
    }

    private static bool IsPlainPng(FileStream file)
    {
        if (!Starts(file, [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            return false;
        }

        for (var parts = 0; parts < MostParts; parts++)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(Bytes(file, 4));
            var type = System.Text.Encoding.ASCII.GetString(Bytes(file, 4));
            if (!IsPlainChunk(type, length, file) || !Skip(file, 4))
            {
                return false;
            }

            if (type == "IEND")
            {
                return length == 0 && file.Position == file.Length;
            }
        }

        return false;
    }

    // ImageMagick writes colours a second time, as a text that has them only, and that the picture is not turned.
    private static bool IsPlainChunk(string type, uint length, FileStream file) => type switch
    {
        "IHDR" or "PLTE" or "IDAT" or "IEND" or "tRNS" or "gAMA" or "cHRM" or "sRGB" or "iCCP" or "bKGD" or "pHYs" or "sBIT" => Skip(file, length),
        "orNT" => length == 1 && Skip(file, length),
        "zTXt" => length > 21 && Starts(file, "Raw profile type icc\0"u8) && Skip(file, length - 21L),
        _ => false,
    };

    private static bool IsPlainGif(FileStream file)
    {
        if (!Starts(file, "GIF8"u8) || !Skip(file, 2))
        {
            return false;
        }

        SkipColours(file, Bytes(file, 7)[4]);
        for (var parts = 0; parts < MostParts; parts++)
        {
            switch (Byte(file))
            {
                case 0x3B:
                    return file.Position == file.Length;
                case 0x2C:
                    SkipColours(file, Bytes(file, 9)[8]);
                    Byte(file);
                    SkipBlocks(file);
                    break;
                case 0x21 when IsPlainExtension(file):
                    SkipBlocks(file);
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    // How long a picture stands and what of it is seen through; how often a film is played; its colours.
    private static bool IsPlainExtension(FileStream file) => Byte(file) switch
    {
        0xF9 => true,
        0xFF => Byte(file) == 11 && Bytes(file, 11).AsSpan() is var name && (name.SequenceEqual("NETSCAPE2.0"u8) || name.SequenceEqual("ICCRGBG1012"u8)),
        _ => false,
    };

    private static void SkipColours(FileStream file, byte flags)
    {
        if ((flags & 0x80) != 0)
        {
            Skip(file, 3 << ((flags & 7) + 1));
        }
    }

    private static void SkipBlocks(FileStream file)
    {
        while (Byte(file) is var length and > 0)
        {
            Skip(file, length);
        }
    }

    private static bool IsPlainWebP(FileStream file)
    {
        if (!Starts(file, "RIFF"u8) || BinaryPrimitives.ReadUInt32LittleEndian(Bytes(file, 4)) + 8L != file.Length || !Starts(file, "WEBP"u8))
        {
            return false;
        }

        for (var parts = 0; parts < MostParts && file.Position < file.Length; parts++)
        {
            var type = System.Text.Encoding.ASCII.GetString(Bytes(file, 4));
            var length = BinaryPrimitives.ReadUInt32LittleEndian(Bytes(file, 4));
            if (type is not ("VP8 " or "VP8L" or "VP8X" or "ALPH" or "ANIM" or "ANMF" or "ICCP") || !Skip(file, length + (length & 1L)))
            {
                return false;
            }
        }

        return file.Position == file.Length;
    }

    private static bool Starts(FileStream file, ReadOnlySpan<byte> expected) => Bytes(file, expected.Length).AsSpan().SequenceEqual(expected);

    private static byte[] Bytes(FileStream file, int count)
    {
        var bytes = new byte[count];
        file.ReadExactly(bytes);
        return bytes;
    }

    private static int Byte(FileStream file) => file.ReadByte() is var read and >= 0 ? read : throw new EndOfStreamException();

    private static bool Skip(FileStream file, long count)
    {
        if (file.Length - file.Position < count)
        {
            return false;
        }

        file.Seek(count, SeekOrigin.Current);
        return true;
    }
}
