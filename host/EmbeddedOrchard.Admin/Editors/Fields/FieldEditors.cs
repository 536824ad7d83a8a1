namespace EmbeddedOrchard.Admin.Editors.Fields;

// Unsealed: a display driver fills what it creates through the shape.
public class FieldEditor
{
    public string Label { get; set; } = string.Empty;

    public string? Hint { get; set; }

    public bool IsRequired { get; set; }
}

/// <summary>One line or one value, as it was typed.</summary>
public class TextFieldEditor : FieldEditor
{
    public string? Text { get; set; }
}

public class HtmlFieldEditor : FieldEditor
{
    public string? Html { get; set; }
}

public class BooleanFieldEditor : FieldEditor
{
    public bool Value { get; set; }
}

public class NumericFieldEditor : FieldEditor
{
    public decimal? Value { get; set; }
}

public class DateFieldEditor : FieldEditor
{
    public DateTime? Value { get; set; }
}

public class LinkFieldEditor : FieldEditor
{
    public string? Url { get; set; }

    public string? Text { get; set; }
}

public class MultiTextFieldEditor : FieldEditor
{
    public string[] Values { get; set; } = [];

    public IReadOnlyList<(string Name, string Value)> Options { get; set; } = [];
}

public class ContentPickerFieldEditor : FieldEditor
{
    public string[] ContentItemIds { get; set; } = [];

    public bool IsMultiple { get; set; }

    public IReadOnlyList<(string Id, string Title)> Options { get; set; } = [];
}
