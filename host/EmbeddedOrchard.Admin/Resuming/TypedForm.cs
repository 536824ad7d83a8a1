using Microsoft.AspNetCore.Http;

namespace EmbeddedOrchard.Admin.Resuming;

/// <summary>What somebody typed into a form of the admin that could not be taken, and where it was to go.</summary>
public sealed record TypedForm(string Address, IReadOnlyList<TypedField> Fields)
{
    public const string AddressField = "Resume.Address";
    public const string TypedName = "Resume.Typed";

    /// <summary>Passwords and the like are never written into a page: they have to be typed again.</summary>
    public bool LeftSecrets { get; init; }

    public bool LeftFiles { get; init; }

    /// <summary>The fields for a hidden place in a form, in pieces that each stay under the limit for one value.</summary>
    public IEnumerable<string> Packed => TypedFields.Pack(Fields);

    internal static TypedForm Of(string address, IFormCollection form) =>
        new(address, TypedFields.Of(form)) { LeftSecrets = form.Keys.Any(TypedFields.IsSecret), LeftFiles = form.Files.Any(file => file.Length > 0) };

    /// <summary>What a page of this slice carried; null if it is not what such a page carries.</summary>
    internal static TypedForm? Unpack(IFormCollection form, Func<string?, string?> adminAddress) =>
        adminAddress(form[AddressField]) is { } address && TypedFields.Unpack(string.Concat(form[TypedName].AsEnumerable())) is { } fields
            ? new TypedForm(address, fields)
            : null;
}

public sealed record TypedField(string Name, string Value);
