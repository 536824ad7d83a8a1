namespace Microsoft.Extensions.DependencyInjection;

public class OrchardCoreBuilder
{
    public OrchardCoreBuilder(IServiceCollection services)
    {
    }
    public IServiceCollection ApplicationServices { get; }
}
