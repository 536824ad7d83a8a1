namespace OrchardCore.BackgroundTasks;

[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = true)]
public sealed class BackgroundTaskAttribute : Attribute
{
    public string Title { get; set; }
    public string Description { get; set; } = string.Empty;
    public bool Enable { get; set; } = true;
    public string Schedule { get; set; } = "*/5 * * * *";
    public int LockTimeout { get; set; }
    public int LockExpiration { get; set; }
    public bool UsePipeline { get; set; }
}
