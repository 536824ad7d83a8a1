namespace OrchardCore.Scripting;

public class GlobalMethod
{
    public Func<IServiceProvider, Delegate> Method { get; set; }
    public string Name { get; set; }
}
