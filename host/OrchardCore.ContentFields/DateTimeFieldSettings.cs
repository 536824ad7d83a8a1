namespace OrchardCore.ContentFields.Settings;

public class DateTimeFieldSettings
{
    public string Hint { get; set; }
    public bool Required { get; set; }
}
