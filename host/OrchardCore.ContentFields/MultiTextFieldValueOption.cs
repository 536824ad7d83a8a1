namespace OrchardCore.ContentFields.Settings;

public class MultiTextFieldValueOption
{
    public bool Default { get; set; }
    public string Name { get; set; }
    public string Value { get; set; }
}
