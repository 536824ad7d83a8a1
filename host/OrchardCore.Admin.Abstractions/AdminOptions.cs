namespace OrchardCore.Admin;

public class AdminOptions
{
    public string AdminUrlPrefix { get; set; } = "Admin";
}
