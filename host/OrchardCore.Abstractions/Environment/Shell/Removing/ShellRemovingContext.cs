namespace OrchardCore.Environment.Shell.Removing;

public class ShellRemovingContext
{
    public Exception Error { get; set; }
    public string ErrorMessage { get; set; }
    public bool FailedOnLockTimeout { get; set; }
    public bool LocalResourcesOnly { get; set; }
    public ShellSettings ShellSettings { get; set; }
    public bool Success { get; }
}
