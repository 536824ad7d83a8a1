namespace OrchardCore.ContentFields.Settings;

public class DateFieldSettings
{
    public string Hint { get; set; }
    public bool Required { get; set; }
}
