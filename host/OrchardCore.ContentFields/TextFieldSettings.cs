namespace OrchardCore.ContentFields.Settings;

public class TextFieldSettings
{
    public string DefaultValue { get; set; }
    public string Hint { get; set; }
    public bool Required { get; set; }
}
