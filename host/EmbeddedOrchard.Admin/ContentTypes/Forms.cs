using System.ComponentModel.DataAnnotations;

namespace EmbeddedOrchard.Admin.ContentTypes;

/// <summary>What a new type or field is called, for people and in the store; the second follows from the first if it is left empty.</summary>
public sealed class NewNameForm
{
    [Required]
    [StringLength(100)]
    public string? DisplayName { get; set; }

    [StringLength(64)]
    public string? Name { get; set; }

    public string? FieldType { get; set; }
}

public sealed class TypeForm
{
    [Required]
    [StringLength(100)]
    public string? DisplayName { get; set; }

    [StringLength(1000)]
    public string? Description { get; set; }

    [StringLength(64)]
    public string? Stereotype { get; set; }

    public bool Creatable { get; set; }

    public bool Listable { get; set; }

    public bool Draftable { get; set; }

    public bool Versionable { get; set; }

    public bool Securable { get; set; }

    /// <summary>The place of each part by its name.</summary>
    public Dictionary<string, int> Positions { get; set; } = [];

    /// <summary>The place of each of the type's own fields by its name.</summary>
    public Dictionary<string, int> FieldPositions { get; set; } = [];
}

/// <summary>How a part of a type, or a field of a part, is shown to editors.</summary>
public sealed class ElementForm
{
    [StringLength(100)]
    public string? DisplayName { get; set; }

    [StringLength(1000)]
    public string? Description { get; set; }

    [StringLength(64)]
    public string? Editor { get; set; }
}
