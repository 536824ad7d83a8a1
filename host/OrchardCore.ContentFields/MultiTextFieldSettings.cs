namespace OrchardCore.ContentFields.Settings;

public class MultiTextFieldSettings
{
    public string Hint { get; set; }
    public MultiTextFieldValueOption[] Options { get; set; } = [];
    public bool Required { get; set; }
}
