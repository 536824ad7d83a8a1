namespace EmbeddedOrchard.Display.Shapes;

/// <summary>Which shape type a view file is the template of.</summary>
internal static class ShapeNames
{
    /// <summary><c>TextField-TextArea.Edit</c> is <c>TextField_Edit__TextArea</c>: dashes are <c>__</c>, and what follows the last dot after them moves before them.</summary>
    public static string FromFileName(string fileName)
    {
        var name = fileName.Replace("--", "__").Replace("-", "__");
        var lastDash = name.LastIndexOf("__", StringComparison.Ordinal);
        var lastDot = name.LastIndexOf('.');
        if (lastDot > 0 && lastDash > 0 && lastDot > lastDash)
        {
            var firstDash = name.IndexOf("__", StringComparison.Ordinal);
            name = name[..firstDash] + "_" + name[(lastDot + 1)..] + name[firstDash..lastDot];
        }

        return name.Replace('.', '_');
    }
    /// <summary>The shape type, then the more general ones: what has no view for <c>TextField_Edit__Monaco</c> takes that of <c>TextField_Edit</c>.</summary>
    public static IEnumerable<string> WithGeneral(string shapeType)
    {
        yield return shapeType;
        for (var end = shapeType.LastIndexOf("__", StringComparison.Ordinal); end > 0; end = shapeType.LastIndexOf("__", end - 1, StringComparison.Ordinal))
        {
            yield return shapeType[..end];
        }
    }
}
