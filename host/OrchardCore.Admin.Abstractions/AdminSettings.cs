namespace OrchardCore.Admin.Models;

public class AdminSettings
{
    public bool DisplayMenuFilter { get; set; }
    public bool DisplayNewMenu { get; set; }
    public bool DisplayThemeToggler { get; set; }
    public bool DisplayTitlesInTopbar { get; set; }
}
