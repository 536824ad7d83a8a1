namespace EmbeddedOrchard.Admin.Editors.Fields;

// Unsealed: a display driver fills what it creates through the shape.
public class FieldEditor
{
    public string Label { get; set; } = string.Empty;

    public string? Hint { get; set; }

    public bool IsRequired { get; set; }

    /// <summary>The language that the item is written in, for those who hear it or have it spell-checked.</summary>
    public string? Culture { get; set; }
}

/// <summary>One line or one value, as it was typed.</summary>
public class TextFieldEditor : FieldEditor
{
    public string? Text { get; set; }

    /// <summary>What there is to choose, for editors that offer a choice.</summary>
    public IReadOnlyList<(string Name, string Value)> Options { get; set; } = [];

    public bool IsDropdown { get; set; }
}

public class HtmlFieldEditor : FieldEditor
{
    public string? Html { get; set; }

    public string? EditorName { get; set; }
}

public class BooleanFieldEditor : FieldEditor
{
    public bool Value { get; set; }
}

public class NumericFieldEditor : FieldEditor
{
    public decimal? Value { get; set; }

    public string? Placeholder { get; set; }

    public string? Minimum { get; set; }

    public string? Maximum { get; set; }

    /// <summary>The smallest difference between two values.</summary>
    public string Step { get; set; } = "1";

    /// <summary>Every value that is allowed; empty when they are too many to choose from.</summary>
    public IReadOnlyList<decimal> Choices { get; set; } = [];
}

public class DateFieldEditor : FieldEditor
{
    public DateTime? Value { get; set; }
}

public class LinkFieldEditor : FieldEditor
{
    public string? Url { get; set; }

    public string? Text { get; set; }

    public string? Target { get; set; }

    public string? TextHint { get; set; }

    public string? UrlPlaceholder { get; set; }

    public string? TextPlaceholder { get; set; }

    public bool HasText { get; set; }

    public bool IsTextRequired { get; set; }
}

public class MultiTextFieldEditor : FieldEditor
{
    public string[] Values { get; set; } = [];

    public IReadOnlyList<(string Name, string Value)> Options { get; set; } = [];
}
