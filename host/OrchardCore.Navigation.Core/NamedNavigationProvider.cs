namespace OrchardCore.Navigation;

public abstract class NamedNavigationProvider : INavigationProvider
{
    protected readonly string Name;

    protected NamedNavigationProvider(string name) => Name = name;

    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder) =>
        string.Equals(name, Name, StringComparison.OrdinalIgnoreCase) ? BuildAsync(builder) : ValueTask.CompletedTask;

    protected abstract ValueTask BuildAsync(NavigationBuilder builder);
}
