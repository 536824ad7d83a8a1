namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Which drivers show and edit which part or field.</summary>
public class ContentDisplayOptions
{
    private readonly List<DriverOption> _parts = [];
    private readonly List<DriverOption> _fields = [];

    internal void AddPartDriver(DriverOption option) => Replace(_parts, option);

    internal void AddFieldDriver(DriverOption option) => Replace(_fields, option);

    internal void RemovePartDriver(string partName, Type driverType) => _parts.RemoveAll(option => option.ElementName == partName && option.DriverType == driverType);

    internal IEnumerable<Type> PartDisplayDrivers(string partName, string displayMode) => ForDisplay(_parts, partName, displayMode);

    internal IEnumerable<Type> PartEditorDrivers(string partName, string editor) => ForEditor(_parts, partName, editor);

    internal IEnumerable<Type> FieldDisplayDrivers(string fieldName, string displayMode) => ForDisplay(_fields, fieldName, displayMode);

    internal IEnumerable<Type> FieldEditorDrivers(string fieldName, string editor) => ForEditor(_fields, fieldName, editor);

    private static void Replace(List<DriverOption> options, DriverOption option)
    {
        var index = options.FindIndex(other => other.ElementName == option.ElementName && other.DriverType == option.DriverType);
        if (index < 0)
        {
            options.Add(option);
        }
        else
        {
            options[index] = new(
                option.ElementName,
                option.DriverType,
                option.DisplayMode ?? options[index].DisplayMode,
                option.Editor ?? options[index].Editor);
        }
    }

    private static IEnumerable<Type> ForDisplay(List<DriverOption> options, string name, string displayMode) =>
        options.Where(option => option.ElementName == name && option.DisplayMode?.Invoke(displayMode ?? "") == true).Select(option => option.DriverType);

    private static IEnumerable<Type> ForEditor(List<DriverOption> options, string name, string editor) =>
        options.Where(option => option.ElementName == name && option.Editor?.Invoke(editor ?? "") == true).Select(option => option.DriverType);
}

/// <summary>One driver of a part or field; a null predicate means that it does not take part.</summary>
internal sealed record DriverOption(string ElementName, Type DriverType, Func<string, bool> DisplayMode, Func<string, bool> Editor);
