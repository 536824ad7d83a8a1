namespace OrchardCore.Environment.Shell;

public class ShellOptions
{
    public string ShellsApplicationDataPath { get; set; }
    public string ShellsContainerName { get; set; }
}
