using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace EmbeddedOrchard.Media.Pictures;

/// <summary>The box that a picture is fitted into; 0 is a side that follows from the other. Nothing is ever made larger.</summary>
internal readonly record struct Rendition(int Width, int Height, bool IsCropped)
{
    public const string Token = "token";

    private const string WidthKey = "width";
    private const string HeightKey = "height";
    private const string ModeKey = "rmode";
    private const string Crop = "crop";
    private const string Max = "max";

    public string Mode => IsCropped ? Crop : Max;

    /// <summary>Whether an address asks for another size at all.</summary>
    public static bool IsAsked(IQueryCollection query) =>
        query.ContainsKey(WidthKey) || query.ContainsKey(HeightKey) || query.ContainsKey(ModeKey) || query.ContainsKey(Token);

    /// <summary>Null where the parameters cannot be: sides are among <paramref name="sizes"/>, and cutting off needs both.</summary>
    public static Rendition? Read(IQueryCollection query, int[] sizes)
    {
        if (!TrySide(query[WidthKey], sizes, out var width) || !TrySide(query[HeightKey], sizes, out var height) || (width, height) == (0, 0))
        {
            return null;
        }

        return query[ModeKey].ToString() switch
        {
            "" or Max => new Rendition(width, height, IsCropped: false),
            Crop when width > 0 && height > 0 => new Rendition(width, height, IsCropped: true),
            _ => null,
        };
    }

    /// <summary>What is signed and what kept files are called by.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Width}x{Height}-{Mode}");

    private static bool TrySide(string? text, int[] sizes, out int side)
    {
        side = 0;
        return string.IsNullOrEmpty(text) || int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out side) && sizes.Contains(side);
    }
}
