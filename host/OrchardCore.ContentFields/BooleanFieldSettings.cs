namespace OrchardCore.ContentFields.Settings;

public class BooleanFieldSettings
{
    public bool DefaultValue { get; set; }
    public string Hint { get; set; }
    public string Label { get; set; }
}
