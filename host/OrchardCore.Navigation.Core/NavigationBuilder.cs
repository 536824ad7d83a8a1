using Microsoft.Extensions.Localization;

namespace OrchardCore.Navigation;

public class NavigationBuilder
{
    private readonly List<MenuItem> _contained = [];

    public NavigationBuilder Add(LocalizedString caption, string position, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string> classes = null, int priority = 0)
    {
        var item = NewItem(caption, position, classes, priority);
        itemBuilder(item);
        _contained.AddRange(item.Build());
        return this;
    }

    public NavigationBuilder Add(LocalizedString caption, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string> classes = null) =>
        Add(caption, null, itemBuilder, classes);

    public NavigationBuilder Add(Action<NavigationItemBuilder> itemBuilder, IEnumerable<string> classes = null) => Add(null, null, itemBuilder, classes);

    public NavigationBuilder Add(LocalizedString caption, string position, IEnumerable<string> classes = null) => Add(caption, position, _ => { }, classes);

    public NavigationBuilder Add(LocalizedString caption, IEnumerable<string> classes = null) => Add(caption, null, _ => { }, classes);

    public async Task<NavigationBuilder> AddAsync(LocalizedString caption, string position, Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string> classes = null, int priority = 0)
    {
        var item = NewItem(caption, position, classes, priority);
        await itemBuilder(item);
        _contained.AddRange(item.Build());
        return this;
    }

    public Task<NavigationBuilder> AddAsync(LocalizedString caption, Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string> classes = null) =>
        AddAsync(caption, null, itemBuilder, classes);

    public Task<NavigationBuilder> AddAsync(Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string> classes = null) =>
        AddAsync(null, null, itemBuilder, classes);

    public NavigationBuilder Remove(MenuItem item)
    {
        _contained.Remove(item);
        return this;
    }

    public NavigationBuilder Remove(Predicate<MenuItem> match)
    {
        _contained.RemoveAll(match);
        return this;
    }

    public virtual List<MenuItem> Build() => _contained;

    private static NavigationItemBuilder NewItem(LocalizedString caption, string position, IEnumerable<string> classes, int priority)
    {
        var item = new NavigationItemBuilder();
        item.Caption(caption);
        item.Position(position);
        item.Priority(priority);
        foreach (var name in classes ?? [])
        {
            item.AddClass(name);
        }

        return item;
    }
}
