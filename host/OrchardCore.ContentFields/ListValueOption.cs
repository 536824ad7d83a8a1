namespace OrchardCore.ContentFields.Settings;

public class ListValueOption
{
    public string Name { get; set; }
    public string Value { get; set; }
}
